import type { ReactNode } from 'react';

type SectionHeadingProps = { id?: string; children: ReactNode; aside?: ReactNode };

/** A section's heading with a rule under it, and perhaps a link at its end. */
export function SectionHeading({ id, children, aside }: SectionHeadingProps) {
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-line pb-3">
      <h2 id={id} className="text-2xl">
        {children}
      </h2>
      {aside && <div className="text-sm">{aside}</div>}
    </div>
  );
}
