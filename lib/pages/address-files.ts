import { CLOSED_ROWS, closedFacet, closedTerms } from '@/lib/facets/closed-facets';
import { pluralOf } from '@/lib/model/vocabulary';
import type { RecordKind, RecordOf, Store } from '@/lib/store/store';
import { addressPartPath, cutAddresses } from '@/lib/url/address-parts';
import type { Address } from '@/lib/url/nearest-addresses';
import { paths } from '@/lib/url/paths';
import { valuePath, valuesPath } from '@/lib/url/value-paths';
import { onceForContent } from './once-for-content';
import { readAll } from './read-all';

/** Where the not-found page begins to look for the nearest address. */
export const ADDRESSES = '/addresses.json';

/** With more addresses than this they are in parts. */
const MOST_IN_ONE_FILE = 2000;

/**
 * The texts of the files that the not-found page looks for the nearest address in, by their addresses:
 * every page's path and title in one, or where they are many in parts. Made once for a store.
 */
export const addressFiles: (store: Store) => Promise<ReadonlyMap<string, string>> = onceForContent(
  async (store) => {
    const [sections, records] = [await sectionAddresses(store), await recordAddresses(store)];
    if (sections.length + records.length <= MOST_IN_ONE_FILE) {
      return new Map([[ADDRESSES, JSON.stringify([...sections, ...records])]]);
    }
    const { cut, parts } = cutAddresses(sections, records);
    return new Map([
      [ADDRESSES, JSON.stringify(cut)],
      ...[...parts].map(([name, part]) => [addressPartPath(name), JSON.stringify(part)] as const),
    ]);
  },
);

async function sectionAddresses(store: Store): Promise<readonly Address[]> {
  const [pages, vocabularies] = [await store.pages(), await store.vocabularies()];
  return [
    [paths.home(), 'Home'],
    [paths.initiatives(), 'Initiatives'],
    [paths.themes(), 'Themes'],
    [paths.actors(), 'Actors'],
    [paths.instruments(), 'Instruments'],
    [paths.documents(), 'Documents'],
    ...CLOSED_ROWS.map(({ key }): Address => [valuesPath(key), closedFacet(key).heading]),
    ...pages.map(({ id, title }): Address => [paths.sitePage(id), title]),
    [paths.accessibility(), 'Accessibility'],
    ...CLOSED_ROWS.flatMap(({ key }) =>
      closedTerms(vocabularies, key).map((term): Address => [
        valuePath(key, term.id),
        pluralOf(term),
      ]),
    ),
  ];
}

async function recordAddresses(store: Store): Promise<Address[]> {
  const all = async <K extends RecordKind>(of: K, toAddress: (record: RecordOf[K]) => Address) => {
    const addresses: Address[] = [];
    for await (const some of readAll(store, of)) addresses.push(...some.map(toAddress));
    return addresses;
  };
  return [
    ...(await all('initiative', ({ id, title }) => [paths.initiative(id), title])),
    ...(await all('theme', ({ id, title }) => [paths.theme(id), title])),
    ...(await all('actor', ({ id, name }) => [paths.actor(id), name])),
    ...(await all('instrument', ({ id, name }) => [paths.instrument(id), name])),
    ...(await all('document', ({ id, title }) => [paths.document(id), title])),
  ];
}
