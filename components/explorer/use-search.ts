import { useCallback, useEffect, useRef, useState } from 'react';
import type { SearchEngine } from '@/lib/search/engine';
import { fetchSearch } from '@/lib/search/fetch-search';
import type { SearchAnswer, SearchFailure } from '@/lib/search/read-search-file';
import type { ExplorerData } from '@/lib/search/search-file';
import { derivedPaths } from '@/lib/url/paths';
import { whenIdle } from './when-idle';

/** The search, as far as it is there. */
export type Search = {
  readonly engine: SearchEngine | undefined;
  /** Why it is not there, once somebody wanted it; stays while it is fetched once more. */
  readonly failure: SearchFailure | undefined;
  readonly isRetrying: boolean;
  /** Somebody is about to search. */
  readonly touch: () => void;
  /** Fetches it once more; true where it is there then. */
  readonly retry: () => Promise<boolean>;
};

/**
 * The search, fetched once: when somebody is about to search, else when the page has nothing to do. An
 * attempt that fails is not repeated by itself; one that nobody waited for fails in silence, and the
 * first who wants to search has one of their own.
 */
export function useSearch(page: ExplorerData, hasWords: boolean): Search {
  const [answer, setAnswer] = useState<SearchAnswer>();
  const [isRetrying, setIsRetrying] = useState(false);
  const attempt = useRef<AbortController>(undefined);
  const isWanted = useRef(false);

  const load = useCallback(
    async (afresh: boolean): Promise<boolean> => {
      attempt.current?.abort();
      const own = new AbortController();
      attempt.current = own;
      const got = await fetchSearch(derivedPaths.searchFile(page.version), page, {
        signal: own.signal,
        afresh,
      });
      // An answer that comes after another attempt began is not the answer to that one.
      if (attempt.current !== own) return false;
      attempt.current = undefined;
      const isThere = 'engine' in got;
      if (isThere || isWanted.current) setAnswer(got);
      return isThere;
    },
    [page],
  );

  const isAnswered = answer !== undefined;
  const begin = useCallback(() => {
    if (!isAnswered && !attempt.current) void load(false);
  }, [isAnswered, load]);

  const touch = useCallback(() => {
    isWanted.current = true;
    begin();
  }, [begin]);

  useEffect(() => {
    if (hasWords) touch();
  }, [hasWords, touch]);

  useEffect(() => whenIdle(begin), [begin]);

  useEffect(
    () => () => {
      attempt.current?.abort();
      attempt.current = undefined;
    },
    [],
  );

  const retry = useCallback(async () => {
    setIsRetrying(true);
    const isThere = await load(true);
    setIsRetrying(false);
    return isThere;
  }, [load]);

  return {
    engine: answer && 'engine' in answer ? answer.engine : undefined,
    failure: answer && 'failure' in answer ? answer.failure : undefined,
    isRetrying,
    touch,
    retry,
  };
}
