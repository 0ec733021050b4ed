import type { Corpus } from '@/lib/model/corpus';
import { fingerprintOf } from '@/lib/text/fingerprint';
import { onceFor } from '@/lib/text/once-for';
import { buildSearchData, listedOf } from './build-records';
import { indexRecords } from './search-index';
import type { ExplorerData, SearchFile } from './search-file';
import { SEARCH_FORMAT } from './search-file';

/** The two parts of the search: what the page carries, and the text of the file that is fetched. */
export type WrittenSearch = { readonly page: ExplorerData; readonly file: string };

/**
 * Makes both parts from the corpus, once for each corpus. The version is the fingerprint of all that is
 * in either of them: two builds with one version answer every query alike, so the file never changes.
 */
export const writeSearchFile: (corpus: Corpus) => WrittenSearch = onceFor((corpus) => {
  const data = buildSearchData(corpus);
  const records = data.records.map(listedOf);
  const content: Omit<SearchFile, 'version'> = {
    format: SEARCH_FORMAT,
    texts: data.records.map(({ note, before, after }) => [note, before, after]),
    names: data.names,
    index: indexRecords(data).toJSON(),
  };
  const version = fingerprintOf(JSON.stringify([records, content]));
  const file: SearchFile = { version, ...content };
  return { page: { records, version }, file: JSON.stringify(file) };
});
