import type { ListPage } from '@/lib/lists/pages';
import { countInWords, inFigures } from '@/lib/text/list-in-words';

/**
 * Which part of a list a page shows: `51–100 of 1,234 initiatives`; its number alone where it shows
 * all. The total is that of the list, not of the page. `noun` is one of what is listed.
 */
export function rangeInWords({ of, first, last, total }: ListPage<unknown>, noun: string): string {
  const all = countInWords(total, noun);
  return of === 1 ? all : `${inFigures(first)}–${inFigures(last)} of ${all}`;
}
