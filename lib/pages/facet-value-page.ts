import type { ClosedKey } from '@/lib/facets/closed-facets';
import { closedFacet, closedTerms, closedValues } from '@/lib/facets/closed-facets';
import { pluralOf } from '@/lib/model/vocabulary';
import type { Store } from '@/lib/store/store';
import { countInWords } from '@/lib/text/list-in-words';
import { valuePath, valuesPath } from '@/lib/url/value-paths';
import { initiativeEntries } from './initiative-entries';
import type { ListModel } from './list-pages';
import { listModel, readPage, withItems } from './list-pages';
import { pageAddresses } from './page-addresses';
import type { InitiativeEntry, Link } from './parts';

/** A page of all initiatives that have a value of a closed list, as a kind. */
export type FacetValueModel = { readonly kind: 'facet-value' } & ListModel<InitiativeEntry> & {
    /** The page of all values of the list. */
    readonly above: Link;
    /** What the value means, and how many they are. */
    readonly lead: string;
  };

/** A page of the initiatives with a value, from 1; undefined for a word that is none, or a page that is not there. */
export async function facetValuePage(
  store: Store,
  key: ClosedKey,
  value: string,
  number: number,
): Promise<FacetValueModel | undefined> {
  const terms = closedTerms(await store.vocabularies(), key);
  const term = terms.find(({ id }) => id === value);
  if (!term) return undefined;
  const title = pluralOf(term);
  const address = valuePath(key, value);
  const page = await readPage(
    (part) => store.list('initiative', { where: { [key]: value }, ...part }),
    number,
  );
  if (!page) return undefined;
  const shown = withItems(page, await initiativeEntries(store, page.items));
  const list = listModel(shown, { title, address, noun: 'initiative' });
  const { description } = term;
  const first = {
    of: 'site',
    title,
    ...(description && { description }),
    canonical: address,
  } as const;
  return {
    kind: 'facet-value',
    ...list,
    facts: number === 1 ? first : list.facts,
    above: { name: closedFacet(key).plural, href: valuesPath(key) },
    lead: [description, `${countInWords(page.total, 'initiative')}.`].filter(Boolean).join(' '),
  };
}

/** The addresses of the values of a closed list, each with those of the later pages of its initiatives. */
export async function* facetValueAddresses(store: Store, key: ClosedKey): AsyncIterable<string> {
  for (const value of closedValues(await store.vocabularies(), key)) {
    const total = await store.count('initiative', { [key]: value });
    yield* pageAddresses(valuePath(key, value), total);
  }
}
