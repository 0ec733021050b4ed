import type { Counts } from '@/lib/facets/filter';
import { countValues, filterItems } from '@/lib/facets/filter';
import type { Facet, Selection } from '@/lib/facets/facets';
import { FACETS } from '@/lib/facets/facets';
import type { Hit, SearchEngine, SearchOutcome } from '@/lib/search/engine';
import { hasWords } from '@/lib/search/parse-query';
import type { Reason } from '@/lib/search/reasons';
import type { ListedRecord } from '@/lib/search/record';
import type { ExplorerState } from '@/lib/url/explorer-query';

/** An initiative in the list, how the search found it, and why where its quote does not show it. */
export type Result = {
  readonly record: ListedRecord;
  readonly hit?: Hit;
  readonly reasons: () => readonly Reason[];
};

/** What the explorer shows in a state. */
export type View = {
  /** The best match first where words were searched, else in the order of the corpus. */
  readonly results: readonly Result[];
  readonly counts: Counts;
  /** Absent where no words were searched. */
  readonly outcome?: SearchOutcome;
};

const noReasons = () => [];

/**
 * The view of a state: a search, then the facets. Pure: one state, one view. Without an engine no words
 * are searched: the view is that of the facets alone, and its counts are those of its list.
 */
export function explore(
  records: readonly ListedRecord[],
  engine: SearchEngine | undefined,
  { query, selection }: ExplorerState,
): View {
  if (!engine || !hasWords(query)) {
    const results = filterItems(records, selection).map((record) => ({
      record,
      reasons: noReasons,
    }));
    return { results, counts: countValues(records, selection) };
  }
  const outcome = engine.search(query);
  const byId = new Map(records.map((record) => [record.id, record]));
  const hits = new Map(outcome.hits.map((hit) => [hit.id, hit]));
  const found = outcome.hits.flatMap(({ id }) => byId.get(id) ?? []);
  const results = filterItems(found, selection).map((record): Result => {
    const hit = hits.get(record.id);
    return { record, hit, reasons: hit ? () => engine.reasonsOf(hit) : noReasons };
  });
  return { results, counts: countValues(found, selection), outcome };
}

/** A way out of an empty list: what to drop, and how long the list would be then. */
export type WayOut = {
  readonly state: ExplorerState;
  readonly dropped: Facet['label'] | 'Search';
  readonly count: number;
};

/** For an empty view, each single thing that can be dropped so that the list is not empty. */
export function waysOut(
  records: readonly ListedRecord[],
  engine: SearchEngine | undefined,
  state: ExplorerState,
): WayOut[] {
  const candidates: Omit<WayOut, 'count'>[] = FACETS.filter(
    ({ key }) => state.selection[key].length > 0,
  ).map(({ key, label }) => {
    const selection: Selection = { ...state.selection, [key]: [] };
    return { dropped: label, state: { ...state, selection } };
  });
  if (engine && state.query !== '')
    candidates.push({ dropped: 'Search', state: { ...state, query: '' } });
  return candidates
    .map((candidate) => ({
      ...candidate,
      count: explore(records, engine, candidate.state).results.length,
    }))
    .filter(({ count }) => count > 0);
}
