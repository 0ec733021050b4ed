import type { Faceted, FacetKey, Selection } from '@/lib/facets/facets';
import { FACETS, facetsBy } from '@/lib/facets/facets';
import { placesOf } from '@/lib/facets/bits';
import { tableOf } from '@/lib/facets/facet-table';
import { filterPlaces } from '@/lib/facets/filter';

/** What the facets mean, told item by item: what the quick way of the code is compared with. */
export function simplyFiltered<T extends Faceted>(items: readonly T[], selection: Selection): T[] {
  return items.filter((item) => passes(item, selection));
}

/** The same of the counts: one for each value that any of the items has. */
export function simplyCounted(items: readonly Faceted[], selection: Selection) {
  return facetsBy((key, { valuesOf }) => {
    const left = items.filter((item) => passes(item, selection, key));
    return new Map(
      [...new Set(items.flatMap(valuesOf))].map((value) => [
        value,
        left.filter((item) => valuesOf(item).includes(value)).length,
      ]),
    );
  });
}

/** Whether an item passes every facet; `except` names one that is left out. */
function passes(item: Faceted, selection: Selection, except?: FacetKey): boolean {
  return FACETS.every(({ key, valuesOf }) => {
    const chosen = selection[key];
    if (key === except || chosen.length === 0) return true;
    return valuesOf(item).some((value) => chosen.includes(value));
  });
}

/** The items that the code lets through, in their order. */
export function filterItems<T extends Faceted>(items: readonly T[], selection: Selection): T[] {
  const { kept } = filterPlaces(tableOf(items), selection);
  return placesOf(kept).flatMap((place) => items[place] ?? []);
}

/** The counts of the code. */
export function countValues(items: readonly Faceted[], selection: Selection) {
  return filterPlaces(tableOf(items), selection).counts;
}
