import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { fetchPart, fetchSearch } from '@/lib/search/fetch-search';
import type { ExplorerData } from '@/lib/search/search-file';
import type { Known, SearchFiles, SearchSession } from '@/lib/search/search-session';
import { createSearchSession } from '@/lib/search/search-session';
import { derivedPaths } from '@/lib/url/paths';
import { whenIdle } from './when-idle';

/**
 * The files of the search of a page, and what is known from them by now. The first is fetched when
 * somebody is about to search or filter, else when the page has nothing to do.
 */
export function useSession(page: ExplorerData): readonly [SearchSession, Known] {
  const session = useMemo(() => createSearchSession(page, filesOf(page)), [page]);
  const known = useSyncExternalStore(session.subscribe, session.known, session.known);
  useEffect(() => whenIdle(session.prepare), [session]);
  useEffect(() => session.end, [session]);
  return [session, known];
}

function filesOf(page: ExplorerData): SearchFiles {
  const { version } = page;
  return {
    first: (afresh, signal) =>
      fetchSearch(derivedPaths.searchFile(version), page, { afresh, signal }),
    part: (name, afresh, signal) =>
      fetchPart(derivedPaths.searchFile(`${version}/${name}`), name, { afresh, signal }),
  };
}
