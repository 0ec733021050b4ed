import type { ServeFigures } from '@/tests/bench/serve/measure-serve';
import { withRatio } from './amounts';
import { markdownTable } from './markdown-table';

/** How many pages two servers give in a second. */
export function serveTable(figures: readonly ServeFigures[]): string {
  const rows = figures.map(({ way, ours, next }) => [
    way,
    withRatio(ours, next, inWhole),
    inWhole(next),
  ]);
  return markdownTable(['pages', 'npm run serve', 'next start'], rows, 1);
}

const inWhole = (rate: number) => String(Math.round(rate));
