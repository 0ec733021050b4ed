import type { PolicyDocument } from '@/lib/model/document';
import type { Initiative } from '@/lib/model/initiative';
import type { Passage } from '@/lib/model/passage';
import type { CorpusIndex } from '@/lib/store/index-corpus';
import { getPassage, getPassageOf, getRecord } from '@/lib/store/index-corpus';
import type { Quotable } from '@/lib/url/citables-of';

/** The records behind an item that quotes. */
export type Quoted = {
  readonly document: PolicyDocument;
  readonly passage: Passage;
  /** Present where the item is an initiative. */
  readonly initiative: Initiative | undefined;
  /** The words, letter for letter: an initiative's quote, or all of a passage. */
  readonly words: string;
};

/** The records behind an item that quotes. Throws where the corpus has no such record. */
export function getQuoted(index: CorpusIndex, item: Quotable): Quoted {
  switch (item.of) {
    case 'initiative': {
      const initiative = getRecord(index.initiatives, item.initiative);
      return { ...getPassage(index, initiative), initiative, words: initiative.quote.exact };
    }
    case 'passage': {
      const document = getRecord(index.documents, item.document);
      const passage = getPassageOf(document, item.passage);
      return { document, passage, initiative: undefined, words: passage.text };
    }
  }
}
