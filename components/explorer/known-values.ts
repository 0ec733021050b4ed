import type { FacetKey } from '@/lib/facets/facets';
import type { KnownValues } from '@/lib/url/explorer-query';
import type { FacetOptions } from './facet-options';

/** The values that an address may have: those which some initiative has. */
export function knownValues(options: FacetOptions): KnownValues {
  const valuesOf = (key: FacetKey) => new Set(options[key].map(({ value }) => value));
  return {
    actor: valuesOf('actor'),
    instrument: valuesOf('instrument'),
    theme: valuesOf('theme'),
    document: valuesOf('document'),
    kind: valuesOf('kind'),
  };
}
