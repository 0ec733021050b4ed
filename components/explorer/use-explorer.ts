import { useCallback, useEffect, useMemo } from 'react';
import { facetsBy } from '@/lib/facets/facet-table';
import type { FacetKey } from '@/lib/facets/facets';
import { NOTHING_SELECTED, selectionSize, toggle } from '@/lib/facets/facets';
import { hasWords } from '@/lib/search/parse-query';
import type { ExplorerData } from '@/lib/search/search-file';
import type { ExplorerState } from '@/lib/url/explorer-query';
import type { FacetHistory } from '@/lib/url/facet-history';
import type { FacetOption, FacetOptions } from './facet-options';
import { knownValues } from './known-values';
import { useAddress } from './use-address';
import { useQueryDraft } from './use-query-draft';
import { useSession } from './use-session';
import { useStable } from './use-stable';
import { createViewer } from './viewer';
import { waysOut } from './looser-states';

/** The explorer's state, what it shows, and everything that can be done to it. */
export function useExplorer(data: ExplorerData, options: FacetOptions, history: FacetHistory) {
  const values = useMemo(() => knownValues(options), [options]);
  const { state: address, withdrawn, go } = useAddress(values, history);
  const draft = useQueryDraft(address, go);
  const state = useMemo(() => withQuery(address, draft.query), [address, draft.query]);
  const [session, known] = useSession(data);
  const see = useMemo(() => createViewer({ data, counts: countsOf(options) }), [data, options]);
  const seen = useMemo(() => see(known, state), [see, known, state]);
  const optionsOf = useMemo(() => byValue(options), [options]);

  const optionOf = useCallback(
    (key: FacetKey, value: string) => optionsOf[key].get(value),
    [optionsOf],
  );

  const isSearching = hasWords(state.query);
  const isAskingForMore =
    isSearching || selectionSize(state.selection) > 0 || state.page !== undefined;
  const isOnThePage = data.records.length === data.size;
  useEffect(() => {
    if (isSearching || (isAskingForMore && !isOnThePage)) session.touch();
  }, [isSearching, isAskingForMore, isOnThePage, session]);
  useEffect(() => session.want(seen.missing), [session, seen.missing]);

  const goTo = useStable((next: ExplorerState) => {
    draft.settle();
    go(next, 'push');
  });
  const onToggle = useStable((key: FacetKey, value: string) =>
    goTo({ query: state.query, selection: toggle(state.selection, key, value) }),
  );
  return {
    state,
    seen,
    size: data.size,
    /** Whether the list can be filtered; else its values are links to their own pages. */
    canFilter: known.facets !== undefined || seen.failure === undefined,
    /** Words are to be searched, or values filtered by, and what is shown is not. */
    isBehind: isAskingForMore && !seen.isOfState,
    isRetrying: known.isRetrying,
    touch: session.touch,
    retry: session.retry,
    withdrawn,
    draft,
    optionOf,
    nameOf: (key: FacetKey, value: string) => optionOf(key, value)?.name ?? value,
    goTo,
    onToggle,
    onClearFilters: () => goTo({ query: state.query, selection: NOTHING_SELECTED }),
    onClearSearch: () => {
      goTo({ query: '', selection: state.selection });
      draft.input.current?.focus();
    },
    onReload: () => {
      goTo(state);
      location.reload();
    },
    // What is on its way is not known yet; the list that is shown until then has its own ways out.
    findWaysOut: () => waysOut(known, seen.isOfState || !known.engine ? state : seen.view.state),
  };
}

export type ExplorerControls = ReturnType<typeof useExplorer>;

/** The state while other words are typed than the address has: they find another list, which begins at its first page. */
function withQuery(address: ExplorerState, query: string): ExplorerState {
  return query === address.query ? address : { query, selection: address.selection };
}

/** How many initiatives each value has, other choices left out. */
function countsOf(options: FacetOptions) {
  return facetsBy((key) => new Map(options[key].map(({ value, count }) => [value, count])));
}

function byValue(options: FacetOptions): Record<FacetKey, ReadonlyMap<string, FacetOption>> {
  return facetsBy((key) => new Map(options[key].map((option) => [option.value, option])));
}
