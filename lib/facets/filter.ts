import type { Faceted, FacetKey, Selection } from './facets';
import { FACETS } from './facets';

/**
 * The items that the selection lets through, in their order: in each facet any of the chosen
 * values (OR), and so in every facet (AND).
 */
export function filterItems<T extends Faceted>(items: readonly T[], selection: Selection): T[] {
  return items.filter((item) => passes(item, selection));
}

/** Whether an item passes every facet; `except` names one that is left out. */
function passes(item: Faceted, selection: Selection, except?: FacetKey): boolean {
  return FACETS.every(({ key, valuesOf }) => {
    const chosen = selection[key];
    if (key === except || chosen.length === 0) return true;
    return valuesOf(item).some((value) => chosen.includes(value));
  });
}

/** How many items each value of each facet would leave. */
export type Counts = Readonly<Record<FacetKey, ReadonlyMap<string, number>>>;

/**
 * For each value: the length of the list if that value were the one chosen in its facet, all other
 * facets staying as they are. So a count always equals the list that a click on it gives, where
 * nothing else of its facet is chosen.
 */
export function countValues(items: readonly Faceted[], selection: Selection): Counts {
  return {
    actor: countFacet(items, selection, 'actor'),
    instrument: countFacet(items, selection, 'instrument'),
    theme: countFacet(items, selection, 'theme'),
    document: countFacet(items, selection, 'document'),
    kind: countFacet(items, selection, 'kind'),
  };
}

function countFacet(
  items: readonly Faceted[],
  selection: Selection,
  key: FacetKey,
): Map<string, number> {
  const facet = FACETS.find((one) => one.key === key) ?? FACETS[0];
  const counts = new Map<string, number>();
  for (const item of items) {
    if (!passes(item, selection, key)) continue;
    for (const value of new Set(facet.valuesOf(item)))
      counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
