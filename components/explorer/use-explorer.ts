import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import type { FacetKey } from '@/lib/facets/facets';
import { facetsBy, NOTHING_SELECTED, selectionSize, toggle } from '@/lib/facets/facets';
import type { Refusal } from '@/lib/search/ask';
import { hasWords } from '@/lib/search/parse-query';
import type { ExplorerData } from '@/lib/search/search-file';
import type { ExplorerState } from '@/lib/url/explorer-query';
import type { FacetHistory } from '@/lib/url/facet-history';
import type { FacetOption, FacetOptions } from '@/lib/pages/facet-options';
import { knownValues } from './known-values';
import { useAddress } from './use-address';
import { useQueryDraft } from './use-query-draft';
import { useSearch } from './use-search';
import { useStable } from './use-stable';
import { createViewer, seenAtFirst } from './viewer';

/**
 * What the explorer shows, and everything that can be done to it. A state that is asked for is looked up
 * first, and shown together with what came of it. What can be done is the same in each rendering.
 */
export function useExplorer(data: ExplorerData, options: FacetOptions, history: FacetHistory) {
  const values = useMemo(() => knownValues(options), [options]);
  const { state: address, withdrawn, go } = useAddress(values, history);
  const draft = useQueryDraft(address, go);
  const wanted = useMemo(() => withQuery(address, draft.query), [address, draft.query]);
  const search = useSearch(data);
  const [seen, setSeen] = useState(() => seenAtFirst(wanted, data, countsOf(options)));
  /** Why the first file did not come. */
  const [unopened, setUnopened] = useState<Refusal>();
  const [isRetrying, setIsRetrying] = useState(false);
  const [look] = useState(() => createViewer(search, seen, setSeen));
  const optionsOf = useMemo(() => byValue(options), [options]);

  const isOnThePage = data.records.length === data.size;
  const needsFile = hasWords(wanted.query) || (isAskingForMore(wanted) && !isOnThePage);
  const touch = useStable(async () => setUnopened(await search.touch()));
  // Before the next frame: what is there already is painted with the key that asked for it.
  useLayoutEffect(() => {
    if (wanted !== seen.state) void look(wanted);
  }, [look, wanted, seen.state]);
  useEffect(() => {
    if (needsFile) touch();
  }, [needsFile, touch]);

  const goTo = useStable((next: ExplorerState) => {
    draft.settle();
    go(next, 'push');
  });
  const onToggle = useStable((key: FacetKey, value: string) =>
    goTo({ query: wanted.query, selection: toggle(wanted.selection, key, value) }),
  );
  const onClearFilters = useStable(() =>
    goTo({ query: wanted.query, selection: NOTHING_SELECTED }),
  );
  const onClearSearch = useStable(() => {
    goTo({ query: '', selection: wanted.selection });
    draft.input.current?.focus();
  });
  const onReload = useStable(() => {
    goTo(wanted);
    location.reload();
  });
  const retry = useStable(async (onThere: () => void) => {
    setIsRetrying(true);
    const isThere = await search.retry();
    setIsRetrying(false);
    touch();
    void look(wanted);
    if (isThere) onThere();
  });
  const optionOf = useCallback(
    (key: FacetKey, value: string) => optionsOf[key].get(value),
    [optionsOf],
  );
  return {
    ...seen,
    /** Why something of what was asked for does not come. */
    failure: unopened ?? seen.failure,
    size: data.size,
    /** Whether the list can be filtered; else its values are links to their own pages. */
    canFilter: isOnThePage || unopened === undefined,
    /** Words are to be searched, or values filtered by, and what is shown is not. */
    isBehind: isAskingForMore(seen.state) && !seen.isOfState,
    isRetrying,
    withdrawn,
    input: draft.input,
    onType: draft.onType,
    onLeave: draft.onLeave,
    touch,
    retry,
    optionOf,
    nameOf: (key: FacetKey, value: string) => optionOf(key, value)?.name ?? value,
    goTo,
    onToggle,
    onClearFilters,
    onClearSearch,
    onReload,
  };
}

export type ExplorerControls = ReturnType<typeof useExplorer>;

/** Of all that, what is seen: while it is the same, nothing has to be rendered. */
export const SEEN = [
  'state',
  'view',
  'isOfState',
  'failure',
  'canFilter',
  'isRetrying',
  'withdrawn',
] as const;

/** Whether a state is another one than that of the page as it was built. */
function isAskingForMore({ query, selection, page }: ExplorerState): boolean {
  return hasWords(query) || selectionSize(selection) > 0 || page !== undefined;
}

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
