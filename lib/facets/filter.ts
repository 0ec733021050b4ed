import type { Bits } from './bits';
import { addBits, allBits, bothBits, countBoth, noBits } from './bits';
import type { FacetTable } from './facet-table';
import type { FacetKey, Selection } from './facets';
import { FACETS, facetsBy } from './facets';

/** How many initiatives each value of each facet would leave. */
export type Counts = Readonly<Record<FacetKey, ReadonlyMap<string, number>>>;

/** What a selection leaves of a list, and what every other choice would leave. */
export type Filtered = {
  /** The places that the selection lets through. */
  readonly kept: Bits;
  /**
   * For each value: the length of the list if that value were the one chosen in its facet, all other
   * facets staying as they are. So a count always equals the list that a click on it gives, where
   * nothing else of its facet is chosen.
   */
  readonly counts: Counts;
};

/**
 * Filters the places in `among`, or all of them: in each facet any of the chosen values (OR), and so in
 * every facet (AND).
 */
export function filterPlaces(
  table: FacetTable,
  selection: Selection,
  among: Bits = allBits(table.size),
): Filtered {
  const allowed = facetsBy((key) => allowedBy(table, selection, key));
  const through = (except?: FacetKey) =>
    FACETS.reduce((bits, { key }) => {
      const letThrough = key === except ? undefined : allowed[key];
      return letThrough ? bothBits(bits, letThrough) : bits;
    }, among);
  const counts = facetsBy((key) => {
    const base = through(key);
    const values = [...table.facets[key]];
    return new Map(values.map(([value, bits]) => [value, countBoth(base, bits)]));
  });
  return { kept: through(), counts };
}

/** The places that a facet lets through; undefined where nothing is chosen in it. */
function allowedBy(table: FacetTable, selection: Selection, key: FacetKey): Bits | undefined {
  if (selection[key].length === 0) return undefined;
  const allowed = noBits(table.size);
  for (const value of selection[key]) {
    const bits = table.facets[key].get(value);
    if (bits) addBits(allowed, bits);
  }
  return allowed;
}
