import { NO_THEME } from '@/lib/facets/facets';
import { PAGE_LENGTH } from '@/lib/lists/page-lengths';
import type { Part, Store } from '@/lib/store/store';
import { paths } from '@/lib/url/paths';
import { initiativeEntries } from './initiative-entries';
import type { ListModel } from './list-pages';
import { listModel, readPage, withItems } from './list-pages';
import { pageAddresses } from './page-addresses';
import type { InitiativeEntry } from './parts';

/** The initiatives that are in none of the themes, where they are too many for the page of the themes. */
export type OutsideThemesModel = { readonly kind: 'outside-themes' } & ListModel<InitiativeEntry>;

/** What the list of initiatives without a theme is called. */
export const OUTSIDE_THEMES = 'None of the themes';

const OUTSIDE = { theme: NO_THEME };

/** Asks for a part of the initiatives that are in none of the themes. */
export const initiativesOutside = (store: Store) => (part: Part) =>
  store.list('initiative', { where: OUTSIDE, ...part });

/** A page of them, from 1; undefined where it is not there, as where the list is short. */
export async function outsideThemesPage(
  store: Store,
  number: number,
): Promise<OutsideThemesModel | undefined> {
  const page = await readPage(initiativesOutside(store), number);
  if (!page || page.of === 1) return undefined;
  const shown = withItems(page, await initiativeEntries(store, page.items));
  const address = paths.outsideThemesList();
  return {
    kind: 'outside-themes',
    ...listModel(shown, { title: OUTSIDE_THEMES, address, noun: 'initiative' }),
  };
}

/** The addresses of those pages: none where the list is short. */
export async function* outsideThemesAddresses(store: Store): AsyncIterable<string> {
  const total = await store.count('initiative', OUTSIDE);
  if (total > PAGE_LENGTH) yield* pageAddresses(paths.outsideThemesList(), total);
}
