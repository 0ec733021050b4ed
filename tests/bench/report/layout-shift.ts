import type { PagePaints } from '@/tests/bench/in-page/paints';

/** Shifts with less than this between them belong together, in milliseconds. */
const GAP = 1000;
/** Those that belong together end after this at the latest. */
const WINDOW = 5000;

/**
 * Cumulative layout shift as https://web.dev/articles/cls has it: the largest sum of shifts that
 * belong together.
 */
export function cumulativeShift(shifts: PagePaints['shifts']): number {
  let [first, last, sum, largest] = [-Infinity, -Infinity, 0, 0];
  for (const { at, value } of shifts) {
    const isNew = at - last > GAP || at - first > WINDOW;
    if (isNew) [first, sum] = [at, 0];
    last = at;
    sum += value;
    largest = Math.max(largest, sum);
  }
  return largest;
}
