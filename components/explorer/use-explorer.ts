import { useMemo } from 'react';
import type { FacetKey } from '@/lib/facets/facets';
import { NOTHING_SELECTED, toggle } from '@/lib/facets/facets';
import type { ExplorerData } from '@/lib/search/build-records';
import { createSearchEngine } from '@/lib/search/engine';
import type { ExplorerState } from '@/lib/url/explorer-query';
import type { FacetHistory } from '@/lib/url/facet-history';
import { explore, waysOut } from './explore';
import type { FacetOption, FacetOptions } from './facet-options';
import { knownValues } from './known-values';
import { useAddress } from './use-address';
import { useQueryDraft } from './use-query-draft';

/** The explorer's state, what it shows, and everything that can be done to it. */
export function useExplorer(data: ExplorerData, options: FacetOptions, history: FacetHistory) {
  const known = useMemo(() => knownValues(options), [options]);
  const engine = useMemo(() => createSearchEngine(data), [data]);
  const { state: address, withdrawn, go } = useAddress(known, history);
  const draft = useQueryDraft(address, go);
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
    findWaysOut: () => waysOut(data.records, engine, state),
  };
}

export type ExplorerControls = ReturnType<typeof useExplorer>;
