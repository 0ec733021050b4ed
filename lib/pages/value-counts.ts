import type { ClosedKey } from '@/lib/facets/closed-facets';
import { closedFacet, closedTerms } from '@/lib/facets/closed-facets';
import { facetOf } from '@/lib/facets/facets';
import type { Store } from '@/lib/store/store';
import { inFigures } from '@/lib/text/list-in-words';
import { valuePath } from '@/lib/url/value-paths';
import { documentsAbreast } from './documents-abreast';

/** Each value of a closed list with its meaning and its initiatives counted, as a table shows them. */
export type ValueCounts = {
  /** What is listed: `Kinds of initiative`. */
  readonly heading: string;
  /** What one of them is: `Kind`. */
  readonly label: string;
  /** What is counted: the initiatives of each document, oldest first, or of all where these are many. */
  readonly columns: readonly { readonly key: string; readonly heading: string }[];
  readonly rows: readonly {
    readonly href: string;
    readonly name: string;
    readonly definition: string;
    /** One for each column. */
    readonly figures: readonly { readonly key: string; readonly figure: string }[];
  }[];
};

/** The values of a closed list, what each means, and how many initiatives it has. */
export async function valueCounts(store: Store, facet: ClosedKey): Promise<ValueCounts> {
  const documents = await documentsAbreast(store);
  const columns = documents?.map(({ id, year }) => ({ key: id, heading: year })) ?? [
    { key: 'all', heading: 'Initiatives' },
  ];
  const terms = closedTerms(await store.vocabularies(), facet);
  const rows = terms.map(async ({ id: value, label: name, description: definition = '' }) => {
    const figures = columns.map(async ({ key }) => {
      const where = { [facet]: value, ...(documents && { document: key }) };
      return { key, figure: inFigures(await store.count('initiative', where)) };
    });
    return { href: valuePath(facet, value), name, definition, figures: await Promise.all(figures) };
  });
  const { heading } = closedFacet(facet);
  return { heading, label: facetOf(facet).label, columns, rows: await Promise.all(rows) };
}
