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

/** A page of a list, by its number from 1; undefined where the list has no such page. */
export function findPage<Item>(
  list: readonly Item[],
  number: number,
  length: number,
): ListPage<Item> | undefined {
  const isThere = Number.isInteger(number) && number >= 1;
  return isThere && number <= countPages(list.length, length)
    ? cut(list, number, length)
    : undefined;
}

/** The first page of a list, which even an empty one has. */
export function firstPage<Item>(list: readonly Item[], length: number): ListPage<Item> {
  return cut(list, 1, length);
}

function cut<Item>(list: readonly Item[], number: number, length: number): ListPage<Item> {
  const start = (number - 1) * length;
  const items = list.slice(start, start + length);
  return {
    number,
    of: countPages(list.length, length),
    items,
    first: items.length === 0 ? 0 : start + 1,
    last: start + items.length,
    total: list.length,
  };
}

/** Every page of a list, in order; the first alone for a short one. */
export function pagesOf<Item>(list: readonly Item[], length: number): ListPage<Item>[] {
  const numbers = Array.from({ length: countPages(list.length, length) }, (_, at) => at + 1);
  return numbers.map((number) => cut(list, number, length));
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
