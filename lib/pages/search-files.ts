import { FACETS } from '@/lib/facets/facets';
import type { Initiative } from '@/lib/model/initiative';
import type { SearchContent } from '@/lib/search/build-records';
import { buildSearchData } from '@/lib/search/build-records';
import { SEARCH_FORMAT } from '@/lib/search/search-file';
import { writeSearch } from '@/lib/search/write-search';
import { onceShared } from '@/lib/store/shared-content';
import type { Store, StoredInitiative, StoredPassage } from '@/lib/store/store';
import { fingerprintOf } from '@/lib/text/fingerprint';
import { onceForContent } from './once-for-content';
import { readAll } from './read-all';

/**
 * What the files of the search are called: another content has other names, so no file ever changes. They
 * hold the values of every facet, so they have other names with a further facet, too.
 */
export async function searchVersion(store: Store): Promise<string> {
  const facets = FACETS.map(({ key }) => key);
  return fingerprintOf(JSON.stringify([SEARCH_FORMAT, facets, await store.version()]));
}

/** The texts of the files of the search, by their names without the ending; made once for a store. */
export const searchFiles: (store: Store) => Promise<ReadonlyMap<string, string>> = onceForContent(
  (store) =>
    onceShared('search', async () =>
      writeSearch(buildSearchData(await readSearchContent(store)), await searchVersion(store)),
    ),
);

async function readSearchContent(store: Store): Promise<SearchContent> {
  const initiatives: StoredInitiative[] = [];
  const passages = new Map<string, StoredPassage>();
  for await (const some of readAll(store, 'initiative')) {
    const keys = [...new Set(some.map(passageKey))].filter((key) => !passages.has(key));
    const read = await store.records('passage', keys);
    read.forEach((passage) => passages.set(`${passage.document}#${passage.id}`, passage));
    initiatives.push(...some);
  }
  const [themes, actors, instruments] = await Promise.all([
    store.list('theme'),
    store.list('actor'),
    store.list('instrument'),
  ]);
  return {
    initiatives,
    passageOf: (initiative) => passages.get(passageKey(initiative)),
    themes: themes.items,
    actors: actors.items,
    instruments: instruments.items,
  };
}

const passageKey = ({ document, passage }: Initiative) => `${document}#${passage}`;
