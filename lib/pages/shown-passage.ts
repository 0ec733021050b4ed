import type { PassageKind } from '@/lib/model/passage';
import type { Hue } from '@/lib/model/palette';
import type { StoredInitiative, StoredPassage, Store } from '@/lib/store/store';
import { chipsOf } from './marks';
import type { SourceWords } from './parts';
import { sourceWords } from './source-words';

/** A passage as what it is in the document: a heading, a list item, a caption, a paragraph. */
export type ShownPassage = {
  readonly id: string;
  readonly kind: PassageKind;
  /** A heading's depth, or how many lists a list item stands in. */
  readonly level: number;
  readonly number?: number | undefined;
  /** A list item's label, as printed. */
  readonly label?: string | undefined;
  readonly words: SourceWords;
};

/** A passage with the words of its initiatives washed in the colours of their first themes. */
export function shownPassage(
  passage: StoredPassage,
  initiatives: readonly StoredInitiative[],
  hueOf: (initiative: StoredInitiative) => Hue | undefined,
): ShownPassage {
  const { id, kind, level, number, label } = passage;
  const quotes = initiatives.flatMap((initiative) =>
    initiative.quote.pieces
      .filter((piece) => piece.passage === id)
      .map(({ start, end }) => ({
        ...{ start, end, initiative: initiative.id },
        hue: hueOf(initiative),
      })),
  );
  return { id, kind, level, number, label, words: sourceWords(passage, { quotes }) };
}

/** What tells the colour of an initiative: that of its first theme. */
export async function huesOf(
  store: Store,
  initiatives: readonly StoredInitiative[],
): Promise<(initiative: StoredInitiative) => Hue | undefined> {
  const first = initiatives.flatMap(({ themes }) => themes[0]?.theme ?? []);
  const chips = await chipsOf(store, first);
  return ({ themes }) => chips.get(themes[0]?.theme ?? '')?.hue;
}
