import type { ClosedKey } from '@/lib/facets/closed-facets';
import { closedFacet, closedTerms } from '@/lib/facets/closed-facets';
import { facetOf } from '@/lib/facets/facets';
import { pluralOf } from '@/lib/model/vocabulary';
import type { Store } from '@/lib/store/store';
import { listInWords } from '@/lib/text/list-in-words';
import { valuesPath } from '@/lib/url/value-paths';
import type { SiteFacts } from './head';
import type { ValueCounts } from './value-counts';
import { valueCounts } from './value-counts';

/** The values of a closed list, as the kinds of initiative: what each means, and how many there are. */
export type FacetValuesModel = {
  readonly kind: 'facet-values';
  readonly facts: SiteFacts;
  /** One or two sentences of ours under the heading. */
  readonly lead: string;
  readonly counts: ValueCounts;
};

/** The page of all values of a closed list. */
export async function facetValuesPage(store: Store, key: ClosedKey): Promise<FacetValuesModel> {
  const { heading, lead } = closedFacet(key);
  const [first = '', ...others] = closedTerms(await store.vocabularies(), key).map(pluralOf);
  const names = listInWords([first, ...others.map((name) => name.toLowerCase())]);
  return {
    kind: 'facet-values',
    facts: {
      of: 'site',
      title: heading,
      description: `${names}: what each ${facetOf(key).label.toLowerCase()} means.`,
      canonical: valuesPath(key),
    },
    lead,
    counts: await valueCounts(store, key),
  };
}
