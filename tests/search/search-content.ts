import type { Corpus } from '@/lib/model/corpus';
import type { SearchContent } from '@/lib/search/build-records';
import { indexCorpus } from '@/lib/store/index-corpus';
import { createStoredRecords } from '@/lib/store/stored-records';

/** What the search is made of, from a corpus that is in memory. */
export function searchContentOf(corpus: Corpus): SearchContent {
  const { passages } = createStoredRecords(indexCorpus(corpus));
  return {
    ...corpus,
    passageOf: ({ document, passage }) => passages.get(`${document}#${passage}`),
  };
}
