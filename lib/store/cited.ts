import type { Bibliography } from '@/lib/model/document';
import type { Piece } from '@/lib/text/join-pieces';
import { joinPieces } from '@/lib/text/join-pieces';
import type { Citable } from '@/lib/url/paths';
import { governedBy } from './governing';
import type { Store, StoredInitiative, StoredPassage } from './store';

/** Words of a document that are cited, shown in a card or drawn: a passage, or the quote of an initiative. */
export type Quoted = {
  readonly item: Exclude<Citable, { readonly of: 'document' }>;
  readonly document: Bibliography;
  readonly passage: StoredPassage;
  /** Present where the item is an initiative. */
  readonly initiative?: StoredInitiative | undefined;
  /** The words, an initiative's quote or all of a passage, between those that govern them. */
  readonly pieces: readonly Piece[];
  /** The same in one line of text. */
  readonly words: string;
};

/** An item and the records behind it: a whole document, or words of one. */
export type Cited =
  | Quoted
  | {
      readonly item: Extract<Citable, { readonly of: 'document' }>;
      readonly document: Bibliography;
      readonly passage?: undefined;
      readonly initiative?: undefined;
    };

/** The records behind an item; undefined where the store does not have it. */
export async function findCited(store: Store, item: Citable): Promise<Cited | undefined> {
  switch (item.of) {
    case 'document': {
      const document = await store.record('document', item.document);
      return document && { item, document };
    }
    case 'passage': {
      const passage = await store.record('passage', `${item.document}#${item.passage}`);
      const document = passage && (await store.record('document', item.document));
      if (!document) return undefined;
      const pieces = await governedBy(store, passage);
      return { item, document, passage, pieces, words: joinPieces(pieces) };
    }
    case 'initiative': {
      const initiative = await store.record('initiative', item.initiative);
      if (!initiative) return undefined;
      const id = `${initiative.document}#${initiative.passage}`;
      const [passage] = await store.records('passage', [id]);
      const [document] = await store.records('document', [initiative.document]);
      if (!passage || !document) return undefined;
      const pieces = initiative.quote.pieces.map(({ exact, label, leftOut }) => ({
        text: exact,
        label,
        leftOut,
      }));
      return { item, document, passage, initiative, pieces, words: joinPieces(pieces) };
    }
  }
}
