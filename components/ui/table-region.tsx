import type { ReactNode } from 'react';

type TableRegionProps = { name: string; children: ReactNode };

/** Lets a table that is wider than the page scroll by itself, by keyboard too. */
export function TableRegion({ name, children }: TableRegionProps) {
  return (
    <section className="relative overflow-x-auto" tabIndex={0} aria-label={name}>
      {children}
    </section>
  );
}
