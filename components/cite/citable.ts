import type { PolicyDocument } from '@/lib/model/document';
import type { Passage } from '@/lib/model/passage';
import type { CorpusIndex } from '@/lib/store/index-corpus';
import { getPassage, getPassageOf, getRecord } from '@/lib/store/index-corpus';
import type { Citable } from '@/lib/url/paths';

/** The document that an item stands in, and its passage, unless it is the whole document. Throws where the corpus has neither. */
export function placeOf(
  index: CorpusIndex,
  item: Citable,
): { readonly document: PolicyDocument; readonly passage?: Passage | undefined } {
  switch (item.of) {
    case 'document':
      return { document: getRecord(index.documents, item.document) };
    case 'passage': {
      const document = getRecord(index.documents, item.document);
      return { document, passage: getPassageOf(document, item.passage) };
    }
    case 'initiative':
      return getPassage(index, getRecord(index.initiatives, item.initiative));
  }
}
