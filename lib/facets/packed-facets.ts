import type { Bits } from './bits';
import { bitsOf, placesOf } from './bits';
import type { FacetTable } from './facet-table';
import { tableOf } from './facet-table';
import type { Faceted, FacetKey } from './facets';
import { facetsBy } from './facets';

/** A value, and the places that have it: each as far as it is from the one before. */
type PackedValue = readonly [value: string, steps: readonly number[]];

/** A table of facets as JSON keeps it in the fewest characters. */
export type PackedFacets = Readonly<Record<FacetKey, readonly PackedValue[]>>;

/** The table of a list, to be kept. */
export function packFacets(items: readonly Faceted[]): PackedFacets {
  const { facets } = tableOf(items);
  return facetsBy((key) =>
    [...facets[key]].map(([value, bits]): PackedValue => {
      const places = placesOf(bits);
      return [value, places.map((place, at) => place - (places[at - 1] ?? 0))];
    }),
  );
}

/** The table that was kept. */
export function unpackFacets(packed: PackedFacets, size: number): FacetTable {
  return {
    size,
    facets: facetsBy(
      (key) => new Map(packed[key].map(([value, steps]) => [value, bitsAt(steps, size)])),
    ),
  };
}

function bitsAt(steps: readonly number[], size: number): Bits {
  let place = 0;
  return bitsOf(
    steps.map((step) => (place += step)),
    size,
  );
}
