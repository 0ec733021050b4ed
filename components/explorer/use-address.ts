import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { ExplorerState, KnownValues } from '@/lib/url/explorer-query';
import { decodeState, encodeState, withdrawnIn } from '@/lib/url/explorer-query';
import type { FacetHistory, WithdrawnValue } from '@/lib/url/facet-history';
import { explorerPath } from '@/lib/url/paths';
import { atBase } from '@/lib/url/at-base';

/** `history` tells nobody when a page changes its own address. */
const CHANGED = 'explorer-address';

function subscribe(listener: () => void): () => void {
  addEventListener('popstate', listener);
  addEventListener(CHANGED, listener);
  return () => {
    removeEventListener('popstate', listener);
    removeEventListener(CHANGED, listener);
  };
}

const readSearch = () => location.search;
/** The page is built without an address: as everything. */
const readNothing = () => '';

/** `push` makes a step that Back undoes; `replace` changes the step that is there. */
export type Step = 'push' | 'replace';

type Address = {
  readonly state: ExplorerState;
  /** What the address filters by and no initiative can have any more. */
  readonly withdrawn: readonly WithdrawnValue[];
  readonly go: (next: ExplorerState, step: Step) => void;
};

/** The same one each time, so that nothing is rendered for it. */
const NONE: readonly never[] = [];

/** The explorer's state, which the address alone holds, and the way to change it. */
export function useAddress(known: KnownValues, history: FacetHistory): Address {
  const search = useSyncExternalStore(subscribe, readSearch, readNothing);
  const state = useMemo(() => decodeState(search, known, history), [search, known, history]);
  const withdrawn = useMemo(() => {
    const values = withdrawnIn(search, history);
    return values.length > 0 ? values : NONE;
  }, [search, history]);
  const go = useCallback((next: ExplorerState, step: Step) => {
    const path = atBase(explorerPath(encodeState(next)));
    if (path === `${location.pathname}${location.search}`) return;
    if (step === 'push') window.history.pushState(null, '', path);
    else window.history.replaceState(null, '', path);
    dispatchEvent(new Event(CHANGED));
  }, []);
  return { state, withdrawn, go };
}

const never = () => () => undefined;

/** False in the HTML as it was built and while React takes it over, true from then on. */
export function useIsRunning(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
