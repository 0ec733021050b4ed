import type { Quote } from '@/lib/model/quote';
import type { StoredPassage, Store } from '@/lib/store/store';
import type { Range } from '@/lib/text/ranges';
import type { ShownPiece } from './parts';

/** What finds the passages of quotes: each is read once. */
export type PassageFinder = (document: string, passage: string) => StoredPassage | undefined;

/** Reads the passages in which the pieces of quotes stand. */
export async function passagesOfQuotes(
  store: Store,
  initiatives: readonly { readonly document: string; readonly quote: Quote }[],
): Promise<PassageFinder> {
  const keys = initiatives.flatMap(({ document, quote }) =>
    quote.pieces.map(({ passage }) => `${document}#${passage}`),
  );
  const passages = await store.records('passage', [...new Set(keys)]);
  const byKey = new Map(passages.map((one) => [`${one.document}#${one.id}`, one]));
  return (document, passage) => byKey.get(`${document}#${passage}`);
}

/**
 * A quote as a page shows it.
 *
 * @param wordsOf gives the words of a span of a passage
 */
export function shownQuote<Words>(
  document: string,
  { pieces }: Quote,
  find: PassageFinder,
  wordsOf: (passage: StoredPassage, span: Range) => Words,
): readonly ShownPiece<Words>[] {
  return pieces.flatMap(({ passage: id, start, end, label, leftOut, itemsLeftOut }) => {
    const passage = find(document, id);
    return passage
      ? [{ words: wordsOf(passage, { start, end }), label, leftOut, itemsLeftOut }]
      : [];
  });
}
