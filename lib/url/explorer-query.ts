import type { FacetKey, Selection } from '@/lib/facets/facets';
import { FACETS, facetsBy, NOTHING_SELECTED } from '@/lib/facets/facets';
import { LONGEST_QUERY } from '@/lib/text/query-limits';
import type { FacetHistory, WithdrawnValue } from './facet-history';
import { NO_HISTORY } from './facet-history';
import { PAGE_KEY } from './page-key';

/** What the explorer shows: the words that are searched, the values that are chosen, a page of the list. */
export type ExplorerState = {
  readonly query: string;
  readonly selection: Selection;
  /** From 2; absent for the first. There may be no such page by now: lists change. */
  readonly page?: number;
};

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
  const page = state.page !== undefined && state.page > 1 ? [`${PAGE_KEY}=${state.page}`] : [];
  return [...facets, ...words, ...page].join('&');
}

/**
 * The state that a query string stands for. Total: unknown keys and values are dropped, a value may
 * come in any order, twice, joined by commas or as a key of its own, as a form sends it. What an
 * address of an earlier year calls by its former name is read as what it is called now.
 */
export function decodeState(
  search: string,
  known: KnownValues,
  history: FacetHistory = NO_HISTORY,
): ExplorerState {
  const parameters = new URLSearchParams(search);
  const chosen = (key: FacetKey) => {
    const values = valuesOf(parameters, key, history).map((value) =>
      currentValue(value, key, history),
    );
    return [...new Set(values)].filter((value) => known[key].has(value)).sort();
  };
  return {
    query: tidyQuery(parameters.get('q') ?? ''),
    selection: facetsBy(chosen),
    ...pageIn(parameters),
  };
}

/** Ten million: more pages than any list has, and a number that all of them can be counted with. */
const PAGE = /^(?:[2-9]|[1-9]\d{1,6})$/;

function pageIn(parameters: URLSearchParams): Pick<ExplorerState, 'page'> {
  const page = parameters.get(PAGE_KEY) ?? '';
  return PAGE.test(page) ? { page: Number(page) } : {};
}

/** The values in a query string that were withdrawn: dropping them in silence would show too much. */
export function withdrawnIn(search: string, history: FacetHistory): WithdrawnValue[] {
  const parameters = new URLSearchParams(search);
  return FACETS.flatMap(({ key }) => {
    const asked = new Set(
      valuesOf(parameters, key, history).map((value) => currentValue(value, key, history)),
    );
    return history[key].withdrawn.filter(({ value }) => asked.has(value));
  });
}

function valuesOf(parameters: URLSearchParams, key: FacetKey, history: FacetHistory): string[] {
  return [key, ...history[key].formerKeys]
    .flatMap((name) => parameters.getAll(name))
    .flatMap((value) => value.split(','));
}

function currentValue(value: string, key: FacetKey, history: FacetHistory): string {
  const { renamed } = history[key];
  return Object.hasOwn(renamed, value) ? (renamed[value] ?? value) : value;
}

/** Halves of characters, which no address can hold; a cut may leave one. */
const LONE_SURROGATES = /\p{Cs}/gu;

/** A query without spaces around it or doubled in it, cut at its greatest length. */
export function tidyQuery(query: string): string {
  const tidy = query.replace(LONE_SURROGATES, '').replace(/\s+/g, ' ').trim();
  return tidy.slice(0, LONGEST_QUERY).replace(LONE_SURROGATES, '').trim();
}
