import { facetsBy } from '@/lib/facets/facets';
import type { KnownValues } from '@/lib/url/explorer-query';
import type { FacetOptions } from '@/lib/pages/facet-options';

/** The values that an address may have: those which some initiative has. */
export function knownValues(options: FacetOptions): KnownValues {
  return facetsBy((key) => new Set(options[key].map(({ value }) => value)));
}
