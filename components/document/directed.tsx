import type { ReactNode } from 'react';
import type { Tongue } from '@/lib/text/direction';

type DirectedProps = Pick<Tongue, 'dir'> & { children: ReactNode };

/** Words in their direction: what we set around them stays where it is on every page. */
export function Directed({ dir, children }: DirectedProps) {
  return dir === undefined ? children : <div dir={dir}>{children}</div>;
}
