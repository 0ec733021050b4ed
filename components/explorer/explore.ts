import { bitsOf, countBoth, hasBit, placesOf } from '@/lib/facets/bits';
import type { FacetTable } from '@/lib/facets/facet-table';
import type { Counts } from '@/lib/facets/filter';
import { filterPlaces } from '@/lib/facets/filter';
import { selectionSize } from '@/lib/facets/facets';
import { PAGE_LENGTH } from '@/lib/lists/page-lengths';
import { countPages } from '@/lib/lists/pages';
import type { SearchOutcome } from '@/lib/search/engine';
import { hasWords } from '@/lib/search/parse-query';
import type { PartName } from '@/lib/search/parts';
import { readingFrom } from '@/lib/search/parts';
import { listedAt } from '@/lib/search/records-at';
import type { ExplorerData } from '@/lib/search/search-file';
import type { Known } from '@/lib/search/search-session';
import type { ExplorerState } from '@/lib/url/explorer-query';
import { EVERYTHING } from '@/lib/url/explorer-query';
import type { Result } from './result';

/** What the explorer shows in a state. */
export type View = {
  /** The state that it shows; its words were searched, its values filtered by, and it has the page. */
  readonly state: ExplorerState;
  /** How long the list is, all pages together, and how many pages there are. */
  readonly length: number;
  readonly pages: number;
  /** The page: the best match first where words were searched, else in the order of the corpus. */
  readonly results: readonly Result[];
  readonly counts: Counts;
  /** Absent where no words were searched. */
  readonly outcome?: SearchOutcome;
};

/** A view, and what has to come before it is that of the state that was asked for. */
export type Explored = {
  readonly view: View;
  /** Whether the view is of the whole state: its words are searched, its values filtered by. */
  readonly isOfState: boolean;
  /** Without these there is no such view, or no initiative in a place of it. */
  readonly missing: readonly PartName[];
};

/** The initiatives of a page as it was built, and how many each value has. */
export type Page = { readonly data: ExplorerData; readonly counts: Counts };

/**
 * The view of a state by what is known: a search, then the facets, then a page of what is left. One state
 * has one view. Where words cannot be searched by now, it is that of the facets alone; where nothing can
 * be filtered by now, that of the page as it was built. Counts are always those of its own list.
 */
export function explore(page: Page, known: Known, state: ExplorerState): Explored {
  const { facets, engine } = known;
  if (!facets) return { view: asBuilt(page, known), isOfState: isEverything(state), missing: [] };
  if (!hasWords(state.query)) return listed(page, known, facets, state);
  const asked = engine?.search(state.query) ?? { missing: [] };
  if ('answer' in asked) return listed(page, known, facets, state, asked.answer);
  const unsearched = listed(page, known, facets, { ...state, query: '' });
  return { ...unsearched, isOfState: false, missing: asked.missing };
}

const isEverything = ({ query, selection, page = 1 }: ExplorerState) =>
  !hasWords(query) && selectionSize(selection) === 0 && page === 1;

function asBuilt({ data, counts }: Page, { parts }: Known): View {
  const places = data.records.map((_, place) => place);
  const results = places.map((place) => listedResult(place, data, readingFrom(parts)));
  return {
    state: EVERYTHING,
    length: data.size,
    pages: countPages(data.size, PAGE_LENGTH),
    results,
    counts,
  };
}

function listed(
  { data }: Page,
  { engine, parts }: Known,
  facets: FacetTable,
  state: ExplorerState,
  outcome?: SearchOutcome,
): Explored {
  const found = outcome && bitsOf(outcome.places, facets.size);
  const { kept, counts } = filterPlaces(facets, state.selection, found);
  const places = outcome ? outcome.places.filter((place) => hasBit(kept, place)) : placesOf(kept);
  const pages = countPages(places.length, PAGE_LENGTH);
  const number = Math.min(state.page ?? 1, pages);
  const shown = places.slice((number - 1) * PAGE_LENGTH, number * PAGE_LENGTH);
  const missing = new Set<PartName>();
  const results = shown.map((place): Result => {
    const hit = outcome && engine?.show(outcome, place);
    if (hit && 'answer' in hit) return { place, ...hit.answer };
    for (const name of hit?.missing ?? []) missing.add(name);
    if (hit) return { place };
    const reading = readingFrom(parts);
    const result = listedResult(place, data, reading);
    for (const name of reading.missing) missing.add(name);
    return result;
  });
  return {
    view: {
      state: { ...state, page: number },
      length: places.length,
      pages,
      results,
      counts,
      outcome,
    },
    isOfState: true,
    missing: [...missing],
  };
}

function listedResult(
  place: number,
  { records }: ExplorerData,
  reading: ReturnType<typeof readingFrom>,
): Result {
  const record = listedAt(place, records, reading);
  return { place, record };
}

/** How long the list of a state is; undefined where that is not known. */
export function lengthOf({ facets, engine }: Known, state: ExplorerState): number | undefined {
  if (!facets) return undefined;
  const asked = hasWords(state.query) ? engine?.search(state.query) : undefined;
  if (!asked) {
    const { kept } = filterPlaces(facets, state.selection);
    return countBoth(kept, kept);
  }
  if (!('answer' in asked)) return undefined;
  const { kept } = filterPlaces(facets, state.selection, bitsOf(asked.answer.places, facets.size));
  return countBoth(kept, kept);
}
