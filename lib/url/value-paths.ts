import type { FacetKey } from '@/lib/facets/facets';
import { facetOf } from '@/lib/facets/facets';

/** The page of all values of a facet. */
export const valuesPath = (key: FacetKey) => `/${facetOf(key).section}/`;

/** The page of a value of a facet; of a long list of initiatives it is the first. */
export const valuePath = (key: FacetKey, value: string) => `${valuesPath(key)}${value}/`;
