import type { FacetKey, Selection } from '@/lib/facets/facets';
import { FACETS, NOTHING_SELECTED } from '@/lib/facets/facets';
import { LONGEST_QUERY } from '@/lib/text/query-limits';

/** What the explorer shows: the words that are searched and the values that are chosen. */
export type ExplorerState = { readonly query: string; readonly selection: Selection };

/** The explorer as it opens: everything. */
export const EVERYTHING: ExplorerState = { query: '', selection: NOTHING_SELECTED };

/** Which values each facet knows. */
export type KnownValues = Readonly<Record<FacetKey, ReadonlySet<string>>>;

/**
 * The state as a query string, without the question mark; empty for everything.
 * Canonical: one state has one string, whatever the order of the clicks that led to it.
 */
export function encodeState(state: ExplorerState): string {
  const facets = FACETS.flatMap(({ key }) => {
    const values = [...new Set(state.selection[key])].sort();
    return values.length === 0 ? [] : [`${key}=${values.map(encodeURIComponent).join(',')}`];
  });
  const query = tidyQuery(state.query);
  const words = query === '' ? [] : [`q=${encodeURIComponent(query).replaceAll('%20', '+')}`];
  return [...facets, ...words].join('&');
}

/**
 * The state that a query string stands for. Total: unknown keys and values are dropped, a value may
 * come in any order, twice, joined by commas or as a key of its own, as a form sends it.
 */
export function decodeState(search: string, known: KnownValues): ExplorerState {
  const parameters = new URLSearchParams(search);
  const chosen = (key: FacetKey) => {
    const values = parameters.getAll(key).flatMap((value) => value.split(','));
    return [...new Set(values)].filter((value) => known[key].has(value)).sort();
  };
  return {
    query: tidyQuery(parameters.get('q') ?? ''),
    selection: {
      actor: chosen('actor'),
      instrument: chosen('instrument'),
      theme: chosen('theme'),
      document: chosen('document'),
      kind: chosen('kind'),
    },
  };
}

/** Halves of characters, which no address can hold; a cut may leave one. */
const LONE_SURROGATES = /\p{Cs}/gu;

/** A query without spaces around it or doubled in it, cut at its greatest length. */
export function tidyQuery(query: string): string {
  const tidy = query.replace(LONE_SURROGATES, '').replace(/\s+/g, ' ').trim();
  return tidy.slice(0, LONGEST_QUERY).replace(LONE_SURROGATES, '').trim();
}
