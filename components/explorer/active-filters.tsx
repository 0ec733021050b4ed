import type { FacetKey, Selection } from '@/lib/facets/facets';
import { FACETS, selectionSize } from '@/lib/facets/facets';

type ActiveFiltersProps = {
  selection: Selection;
  nameOf: (key: FacetKey, value: string) => string;
  onRemove: (key: FacetKey, value: string) => void;
  onClear: () => void;
};

/** What is filtered by, each with a way to take it off. */
export function ActiveFilters({ selection, nameOf, onRemove, onClear }: ActiveFiltersProps) {
  if (selectionSize(selection) === 0) return null;
  return (
    <div className="no-print mt-4 flex flex-wrap items-center gap-2 text-[0.9375rem] text-soft">
      <span>Filtered by</span>
      {FACETS.flatMap(({ key }) =>
        selection[key].map((value) => (
          <button
            key={`${key} ${value}`}
            type="button"
            className="inline-flex min-h-9 items-center gap-2 rounded-full bg-accent-wash px-3.5 text-sm text-ink hover:line-through"
            onClick={() => onRemove(key, value)}
          >
            <span className="sr-only">Remove the filter </span>
            {nameOf(key, value)}
            <span aria-hidden="true">×</span>
          </button>
        )),
      )}
      <button type="button" className="min-h-9 px-1 text-accent hover:underline" onClick={onClear}>
        Clear all
      </button>
    </div>
  );
}
