import { INITIATIVE_KIND_ORDER, INITIATIVE_KIND_WORDS } from './vocabulary';
import type { Store } from '@/lib/store/store';
import { countInWords } from '@/lib/text/list-in-words';
import { paths } from '@/lib/url/paths';
import { initiativeEntries } from './initiative-entries';
import type { ListModel } from './list-pages';
import { listModel, readPage, withItems } from './list-pages';
import { pageAddresses } from './page-addresses';
import type { InitiativeEntry } from './parts';

/** A page of all initiatives of a kind. */
export type KindModel = { readonly kind: 'kind' } & ListModel<InitiativeEntry> & {
    /** What the kind means, and how many they are. */
    readonly lead: string;
  };

/** A page of the initiatives of a kind, from 1; undefined for a word that is no kind, or a page that is not there. */
export async function kindPage(
  store: Store,
  name: string,
  number: number,
): Promise<KindModel | undefined> {
  const kind = INITIATIVE_KIND_ORDER.find((one) => one === name);
  if (!kind) return undefined;
  const { plural: title, definition } = INITIATIVE_KIND_WORDS[kind];
  const address = paths.kind(kind);
  const page = await readPage(
    (part) => store.list('initiative', { where: { kind }, ...part }),
    number,
  );
  if (!page) return undefined;
  const shown = withItems(page, await initiativeEntries(store, page.items));
  const list = listModel(shown, { title, address, noun: 'initiative' });
  const first = { of: 'site', title, description: definition, canonical: address } as const;
  return {
    kind: 'kind',
    ...list,
    facts: number === 1 ? first : list.facts,
    lead: `${definition} ${countInWords(page.total, 'initiative')}.`,
  };
}

/** The addresses of the kinds, each with those of the later pages of its list. */
export async function* kindAddresses(store: Store): AsyncIterable<string> {
  for (const kind of INITIATIVE_KIND_ORDER) {
    yield* pageAddresses(paths.kind(kind), await store.count('initiative', { kind }));
  }
}
