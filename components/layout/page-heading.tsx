import type { ReactNode } from 'react';

type PageHeadingProps = {
  children: ReactNode;
  /** One or two sentences of ours under the heading. */
  lead?: ReactNode;
};

/** The one first-level heading of a page. */
export function PageHeading({ children, lead }: PageHeadingProps) {
  return (
    <div className="pt-6 pb-8 first:pt-10">
      <h1 className="max-w-3xl text-4xl leading-[1.15] md:text-[2.75rem]">{children}</h1>
      {lead && <div className="mt-4 max-w-2xl text-lg text-soft">{lead}</div>}
    </div>
  );
}
