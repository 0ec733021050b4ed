import type { ReactNode } from 'react';

type LongListProps = {
  /** How many entries are here. */
  shown: number;
  /** Where the whole list stands by itself, if this is its beginning. */
  href: string | undefined;
  /** All of it, in words: `All 4,012 initiatives in which it acts`. */
  all: string;
  /** The entries. */
  children: ReactNode;
};

/** One of several lists on a page: where it is its beginning alone, with the way to all of it. */
export function LongList({ shown, href, all, children }: LongListProps) {
  if (href === undefined) return children;
  return (
    <>
      {children}
      <p className="border-t border-hair pt-4">
        <span className="text-soft">The first {shown}.</span> <a href={href}>{all}</a>
      </p>
    </>
  );
}
