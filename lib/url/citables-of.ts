import type { Corpus } from '@/lib/model/corpus';
import type { Citable } from './paths';

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

/** What stands on a page of its own as somebody's words: an initiative or a passage. */
export type Quotable = Exclude<Citable, { readonly of: 'document' }>;

/** Everything that quotes: passages and initiatives, in the same order. */
export function quotablesOf(corpus: Corpus): Quotable[] {
  return citablesOf(corpus).filter((item) => item.of !== 'document');
}
