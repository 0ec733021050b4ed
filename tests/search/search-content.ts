import type { Corpus } from '@/lib/model/corpus';
import type { SearchContent } from '@/lib/search/build-records';

/** What the search is made of, from a corpus that is in memory. */
export function searchContentOf({ documents, ...rest }: Corpus): SearchContent {
  const passages = new Map(
    documents.flatMap(({ id, passages }) =>
      passages.map((passage) => [`${id}#${passage.id}`, passage] as const),
    ),
  );
  return {
    ...rest,
    passageOf: ({ document, passage }) => passages.get(`${document}#${passage}`),
  };
}
