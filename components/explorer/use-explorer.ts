import { useMemo } from 'react';
import type { FacetKey } from '@/lib/facets/facets';
import { NOTHING_SELECTED, toggle } from '@/lib/facets/facets';
import { hasWords } from '@/lib/search/parse-query';
import type { ExplorerData } from '@/lib/search/search-file';
import type { ExplorerState } from '@/lib/url/explorer-query';
import type { FacetHistory } from '@/lib/url/facet-history';
import { explore, waysOut } from './explore';
import type { FacetOption, FacetOptions } from './facet-options';
import { knownValues } from './known-values';
import { useAddress } from './use-address';
import { useQueryDraft } from './use-query-draft';
import { useSearch } from './use-search';

/** The explorer's state, what it shows, and everything that can be done to it. */
export function useExplorer(data: ExplorerData, options: FacetOptions, history: FacetHistory) {
  const known = useMemo(() => knownValues(options), [options]);
  const { state: address, withdrawn, go } = useAddress(known, history);
  const draft = useQueryDraft(address, go);
  const isSearching = hasWords(draft.query);
  const search = useSearch(data, isSearching);
  const { engine } = search;
  const view = useMemo(
    () => explore(data.records, engine, { query: draft.query, selection: address.selection }),
    [data, engine, draft.query, address.selection],
  );

  const state: ExplorerState = { ...address, query: draft.query };
  const goTo = (next: ExplorerState) => {
    draft.settle();
    go(next, 'push');
  };
  const optionOf = (key: FacetKey, value: string): FacetOption | undefined =>
    options[key].find((option) => option.value === value);
  return {
    state,
    view,
    search,
    /** Words are to be searched, and nothing can search them yet, or at all. */
    isUnsearched: isSearching && engine === undefined,
    withdrawn,
    draft,
    optionOf,
    nameOf: (key: FacetKey, value: string) => optionOf(key, value)?.name ?? value,
    goTo,
    onToggle: (key: FacetKey, value: string) =>
      goTo({ ...state, selection: toggle(state.selection, key, value) }),
    onClearFilters: () => goTo({ ...state, selection: NOTHING_SELECTED }),
    onClearSearch: () => {
      goTo({ ...state, query: '' });
      draft.input.current?.focus();
    },
    onReload: () => {
      goTo(state);
      location.reload();
    },
    findWaysOut: () => waysOut(data.records, engine, state),
  };
}

export type ExplorerControls = ReturnType<typeof useExplorer>;
