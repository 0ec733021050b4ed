import type { ReactNode } from 'react';
import { EXCERPT_LENGTH, isLong } from '@/lib/lists/page-lengths';

type LongListProps<Item> = {
  items: readonly Item[];
  /** Where the list stands by itself if it is long. */
  address: string;
  /** All of it, in words: `All 4,012 initiatives in which it acts`. */
  all: string;
  /** Shows entries. */
  children: (shown: readonly Item[]) => ReactNode;
};

/**
 * One of several lists on a page: whole where it is no longer than a page, else its beginning and the
 * way to all of it, so that every list of the page stays in reach.
 */
export function LongList<Item>({ items, address, all, children }: LongListProps<Item>) {
  if (!isLong(items)) return children(items);
  return (
    <>
      {children(items.slice(0, EXCERPT_LENGTH))}
      <p className="border-t border-hair pt-4">
        <span className="text-soft">The first {EXCERPT_LENGTH}.</span> <a href={address}>{all}</a>
      </p>
    </>
  );
}
