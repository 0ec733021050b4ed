import { useEffect, useMemo } from 'react';
import type { BrowserSearch, SearchFiles } from '@/lib/search/browser-search';
import { createBrowserSearch } from '@/lib/search/browser-search';
import { fetchPart, fetchSearch } from '@/lib/search/fetch-search';
import type { ExplorerData } from '@/lib/search/search-file';
import { derivedPaths } from '@/lib/url/paths';
import { whenIdle } from './when-idle';
import { atBase } from '@/lib/url/at-base';

/**
 * The search of a page. Its first file is fetched when somebody is about to search or filter, else when the
 * page has nothing to do.
 */
export function useSearch(page: ExplorerData): BrowserSearch {
  const search = useMemo(() => createBrowserSearch(page, filesOf(page)), [page]);
  useEffect(() => whenIdle(search.prepare), [search]);
  useEffect(() => search.end, [search]);
  return search;
}

function filesOf(page: ExplorerData): SearchFiles {
  const { version } = page;
  return {
    first: (afresh, signal) =>
      fetchSearch(atBase(derivedPaths.searchFile(version)), page, { afresh, signal }),
    part: (name, afresh, signal) =>
      fetchPart(atBase(derivedPaths.searchFile(`${version}/${name}`)), name, { afresh, signal }),
  };
}
