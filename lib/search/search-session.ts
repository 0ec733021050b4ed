import type { FacetTable } from '@/lib/facets/facet-table';
import { tableOf } from '@/lib/facets/facet-table';
import type { SearchEngine } from './engine';
import { createSearchEngine } from './engine';
import type { PartName, Parts } from './parts';
import type { FetchPart, PartStore } from './part-store';
import { createPartStore } from './part-store';
import type { OpenedSearch, SearchAnswer, SearchFailure } from './read-search-file';
import type { ExplorerData } from './search-file';

/** What is known by now of the initiatives; another object after each change. */
export type Known = {
  /** What can be filtered; undefined until the first file of the search is there, where the page does not list all. */
  readonly facets: FacetTable | undefined;
  /** What can be searched; undefined until that file is there. */
  readonly engine: SearchEngine | undefined;
  readonly parts: Parts;
  /** Why there is no search, once somebody wanted it; stays while it is fetched once more. */
  readonly failure: SearchFailure | undefined;
  /** Why the first of these parts is not there. */
  readonly failureOf: (names: readonly PartName[]) => SearchFailure | undefined;
  readonly isRetrying: boolean;
};

/** The files of a search, fetched as they are needed. An attempt that fails is not repeated by itself. */
export type SearchSession = {
  readonly known: () => Known;
  readonly subscribe: (listener: () => void) => () => void;
  /** Nobody needs the search yet, and there is time: a failure is kept in silence, for the first who does. */
  readonly prepare: () => void;
  /** Somebody is about to search, or to filter what the page does not list. */
  readonly touch: () => void;
  /** These parts are needed. */
  readonly want: (names: readonly PartName[]) => void;
  /** Fetches once more what did not come; true where all of it came. */
  readonly retry: () => Promise<boolean>;
  /** Nobody needs it any more. */
  readonly end: () => void;
};

/** How the files are fetched; neither ever throws. */
export type SearchFiles = {
  readonly first: (afresh: boolean, signal: AbortSignal) => Promise<SearchAnswer>;
  readonly part: (...asked: [...Parameters<FetchPart>, AbortSignal]) => ReturnType<FetchPart>;
};

const NO_PARTS: Parts = { get: () => undefined };

/** Parts come in swarms: what they change is told once for all that come in a frame, in milliseconds. */
const A_WHILE = 16;

function onceInAWhile(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      act();
    }, A_WHILE);
  };
}

/** The session of a page; nothing is fetched until somebody asks for it. */
export function createSearchSession(page: ExplorerData, files: SearchFiles): SearchSession {
  const listeners = new Set<() => void>();
  let known: Known = {
    facets: page.records.length === page.size ? tableOf(page.records) : undefined,
    engine: undefined,
    parts: NO_PARTS,
    failure: undefined,
    failureOf: () => undefined,
    isRetrying: false,
  };
  let store: PartStore | undefined;
  let attempt: AbortController | undefined;
  let isWanted = false;
  const change = (changes: Partial<Known>) => {
    known = { ...known, ...changes };
    for (const listener of listeners) listener();
  };
  const open = ({ source, facets, parts: given }: OpenedSearch) => {
    const life = new AbortController();
    attempt = life;
    const part: FetchPart = (name, afresh) => files.part(name, afresh, life.signal);
    const parts = createPartStore(
      given,
      part,
      onceInAWhile(() => change({})),
    );
    store = parts;
    const engine = createSearchEngine({ ...source, parts });
    change({ engine, facets, parts, failure: undefined, failureOf: parts.failureOf });
  };
  const load = async (afresh: boolean): Promise<boolean> => {
    attempt?.abort();
    const own = new AbortController();
    attempt = own;
    const answer = await files.first(afresh, own.signal);
    // An answer that comes after another attempt began is not the answer to that one.
    if (attempt !== own) return false;
    attempt = undefined;
    if (!('failure' in answer)) open(answer);
    else if (isWanted) change({ failure: answer.failure });
    return store !== undefined;
  };
  const prepare = () => {
    if (!store && !attempt && !known.failure) void load(false);
  };
  return {
    known: () => known,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    prepare,
    touch: () => {
      isWanted = true;
      prepare();
    },
    want: (names) => store?.want(names),
    retry: async () => {
      change({ isRetrying: true });
      const isThere = store ? await store.retry() : await load(true);
      change({ isRetrying: false });
      return isThere;
    },
    end: () => {
      attempt?.abort();
      attempt = undefined;
    },
  };
}
