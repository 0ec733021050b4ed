/** One page of a list. */
export type ListPage<Item> = {
  /** From 1. */
  readonly number: number;
  /** How many pages the list has. */
  readonly of: number;
  readonly items: readonly Item[];
  /** The place of its first item in the list, from 1; 0 where the list is empty. */
  readonly first: number;
  /** The place of its last item in the list; 0 where the list is empty. */
  readonly last: number;
  /** How many items all pages have together. */
  readonly total: number;
};

/** How many pages a list has; one where it is empty. `length` is the most that a page holds, at least 1. */
export function countPages(total: number, length: number): number {
  return Math.max(1, Math.ceil(total / length));
}

/** Numbers beside the current one, on each side. */
const BESIDE = 1;

/**
 * The pages that a page leads to: the first, those beside it, the last, and itself, in order; `gap`
 * stands for two or more that are left out. `1 gap 7 8 9 gap 40`
 */
export function pagesToShow(number: number, of: number): (number | 'gap')[] {
  const near = Array.from({ length: 2 * BESIDE + 1 }, (_, at) => number - BESIDE + at);
  const shown = [...new Set([1, ...near, of])].filter((page) => page >= 1 && page <= of);
  return shown.flatMap((page, at) => {
    const before = shown[at - 1] ?? 0;
    // One that is left out takes as much room as the sign for it.
    if (page - before === 2) return [page - 1, page];
    return page - before > 2 ? ['gap' as const, page] : [page];
  });
}
