import { PAGE_LENGTH } from '@/lib/lists/page-lengths';
import type { Corpus } from '@/lib/model/corpus';
import { fingerprintOf } from '@/lib/text/fingerprint';
import { onceFor } from '@/lib/text/once-for';
import type { SearchData } from './build-records';
import { buildSearchData, listedOf } from './build-records';
import type { ExplorerData } from './search-file';
import { SEARCH_FORMAT } from './search-file';
import { writeParts } from './write-parts';

/** What the page carries, the version included. */
export type WrittenPage = { readonly page: ExplorerData; readonly data: SearchData };

/**
 * What the page of the explorer carries of a corpus. The version is the fingerprint of everything that
 * the search is made of: two builds with one version answer every query alike, so no file ever changes.
 */
export const writePage: (corpus: Corpus) => WrittenPage = onceFor((corpus) => {
  const data = buildSearchData(corpus);
  const page: ExplorerData = {
    records: data.records.slice(0, PAGE_LENGTH).map(listedOf),
    size: data.records.length,
    version: fingerprintOf(JSON.stringify([SEARCH_FORMAT, data])),
  };
  return { page, data };
});

/**
 * The texts of the files of the search, by their names without the ending: the first is called like the
 * version, the parts, where they are files, like it and themselves.
 */
export const writeSearch: (corpus: Corpus) => ReadonlyMap<string, string> = onceFor((corpus) => {
  const { page, data } = writePage(corpus);
  return writeParts(data, page);
});
