import type { Corpus } from '@/lib/model/corpus';
import type { Citable } from '@/lib/url/paths';

/** Everything that can be cited: each document, followed by its passages, then every initiative. */
export function citablesOf({ documents, initiatives }: Corpus): Citable[] {
  return [
    ...documents.flatMap(({ id, passages }): Citable[] => [
      { of: 'document', document: id },
      ...passages.map((passage): Citable => ({ of: 'passage', document: id, passage: passage.id })),
    ]),
    ...initiatives.map(({ id }): Citable => ({ of: 'initiative', initiative: id })),
  ];
}
