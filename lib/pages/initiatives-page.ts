import type { Store } from '@/lib/store/store';
import { paths } from '@/lib/url/paths';
import { initiativeEntries } from './initiative-entries';
import type { ListModel } from './list-pages';
import { listModel, readPage, withItems } from './list-pages';
import { pageAddresses } from './page-addresses';
import type { InitiativeEntry } from './parts';

/** A later page of all initiatives; the first is the explorer, which needs script for what it does besides. */
export type InitiativesListModel = {
  readonly kind: 'initiatives-list';
} & ListModel<InitiativeEntry>;

/** A later page of all initiatives, from 2; undefined where there is none. */
export async function initiativesListPage(
  store: Store,
  number: number,
): Promise<InitiativesListModel | undefined> {
  const page = await readPage((part) => store.list('initiative', part), number);
  if (!page || number === 1) return undefined;
  const shown = withItems(page, await initiativeEntries(store, page.items));
  const address = paths.initiatives();
  return {
    kind: 'initiatives-list',
    ...listModel(shown, { title: 'Initiatives', address, noun: 'initiative' }),
  };
}

/** The addresses of those pages, without that of the explorer. */
export async function* initiativesListAddresses(store: Store): AsyncIterable<string> {
  yield* pageAddresses(paths.initiatives(), await store.count('initiative')).slice(1);
}
