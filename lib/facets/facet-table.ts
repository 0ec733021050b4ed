import type { Bits } from './bits';
import { addBit, noBits } from './bits';
import type { Faceted, FacetKey } from './facets';
import { facetsBy } from './facets';

/**
 * Which initiatives have which value, made to be counted quickly: for each value of each facet the set of
 * their places in the list.
 */
export type FacetTable = {
  /** How many initiatives there are; a place is below that. */
  readonly size: number;
  readonly facets: Readonly<Record<FacetKey, ReadonlyMap<string, Bits>>>;
};

/** The table of a list. */
export function tableOf(items: readonly Faceted[]): FacetTable {
  return {
    size: items.length,
    facets: facetsBy((_, { valuesOf }) => {
      const places = new Map<string, Bits>();
      items.forEach((item, place) => {
        for (const value of valuesOf(item)) {
          const bits = places.get(value) ?? noBits(items.length);
          addBit(bits, place);
          places.set(value, bits);
        }
      });
      return places;
    }),
  };
}
