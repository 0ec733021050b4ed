import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { ExplorerState, KnownValues } from '@/lib/url/explorer-query';
import { decodeState, encodeState } from '@/lib/url/explorer-query';
import { explorerPath } from '@/lib/url/paths';

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

/** The explorer's state, which the address alone holds, and the way to change it. */
export function useAddress(
  known: KnownValues,
): [ExplorerState, (next: ExplorerState, step: Step) => void] {
  const search = useSyncExternalStore(subscribe, readSearch, readNothing);
  const state = useMemo(() => decodeState(search, known), [search, known]);
  const go = useCallback((next: ExplorerState, step: Step) => {
    const path = explorerPath(encodeState(next));
    if (path === `${location.pathname}${location.search}`) return;
    if (step === 'push') history.pushState(null, '', path);
    else history.replaceState(null, '', path);
    dispatchEvent(new Event(CHANGED));
  }, []);
  return [state, go];
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
