import type { ListPage } from '@/lib/lists/pages';
import { inFigures } from '@/lib/text/list-in-words';

/** What a page of a list is called: as the list where it is the first, else `Arms control, page 2 of 40`. */
export function pageName(list: string, { number, of }: Pick<ListPage<unknown>, 'number' | 'of'>) {
  return number === 1 ? list : `${list}, page ${inFigures(number)} of ${inFigures(of)}`;
}
