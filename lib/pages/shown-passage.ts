import type { PassageKind } from '@/lib/model/passage';
import type { Hue } from '@/lib/model/palette';
import { reachingInto } from '@/lib/store/governing';
import type { StoredInitiative, StoredPassage, Store } from '@/lib/store/store';
import type { Pinpoint } from '@/lib/text/pinpoint';
import { chipsOf } from './marks';
import type { NoteRefs } from './note-refs';
import { NO_NOTE_REFS } from './note-refs';
import type { SourceWords } from './parts';
import type { ShownCell } from './shown-cells';
import { shownCells } from './shown-cells';
import type { ShownFigures } from './shown-figures';
import { shownFigures } from './shown-figures';
import { sourceWords } from './source-words';

/** A passage as what it is in the document: a heading, a list item, a row, a paragraph. */
export type ShownPassage = {
  readonly id: string;
  readonly kind: PassageKind;
  /** A heading's depth, or how many lists a list item stands in. */
  readonly level: number;
  readonly number?: number | undefined;
  /** How its place is pointed at. */
  readonly pinpoint?: Pinpoint | undefined;
  /** The label of the first level that the source prints before it; it hangs beside the text. */
  readonly hanging?: string | undefined;
  /** The labels of deeper levels that the source prints before its words, outermost first. */
  readonly labels: readonly string[];
  /** The sign before an item without a label. */
  readonly bullet?: string | undefined;
  /** Whether it is words of others, and whether the source has a rule before it. */
  readonly quoted: boolean;
  readonly afterRule: boolean;
  readonly words: SourceWords;
  readonly figures: ShownFigures;
  /** The cells of a row, each with what its column says. */
  readonly cells: readonly ShownCell[];
  /** What the cells of rows above say that reach into a row, in one line. */
  readonly reachedBy?: string | undefined;
  /** A note's mark, and the places that it leads back to. */
  readonly printed?: string | undefined;
  readonly backTo: readonly string[];
};

/** What a passage is shown with. */
type Beside = {
  readonly initiatives?: readonly StoredInitiative[];
  readonly hueOf?: (initiative: StoredInitiative) => Hue | undefined;
  /** The sign before items without a label. */
  readonly bullet?: string | undefined;
  readonly noteRefs?: NoteRefs;
  /** Whether nobody sees it before they scroll. */
  readonly isFarDown?: boolean;
};

/** Where a document does not name its own; lib/render/cut-fonts.ts knows that it is written. */
const BULLET = '•';

/** A passage with the words of its initiatives washed in the colours of their first themes. */
export function shownPassage(passage: StoredPassage, beside: Beside = {}): ShownPassage {
  const { initiatives = [], hueOf, bullet = BULLET, noteRefs = NO_NOTE_REFS } = beside;
  const { isFarDown = false } = beside;
  const { id, kind, level, number, pinpoint, quoted, afterRule, printed } = passage;
  const quotes = initiatives.flatMap((initiative) =>
    initiative.quote.pieces
      .filter((piece) => piece.passage === id)
      .map(({ start, end }) => ({
        ...{ start, end, initiative: initiative.id },
        hue: hueOf?.(initiative),
      })),
  );
  const shown = { quotes, hasPages: true, idOf: noteRefs.idOf(passage) };
  return {
    ...{ id, kind, level, number, pinpoint, quoted, afterRule },
    ...labelsOf(passage),
    ...(isBullet(passage) && { bullet }),
    figures: shownFigures(passage, isFarDown),
    words: passage.cells.length === 0 ? sourceWords(passage, shown) : [],
    cells: shownCells(passage, bullet, (span) => sourceWords(passage, { ...shown, span })),
    ...(kind === 'row' && passage.reachedBy && { reachedBy: reachingInto(passage).join(' | ') }),
    ...(printed !== undefined && { printed }),
    backTo: noteRefs.backTo(id),
  };
}

/** A label alone on the first level (`4. (a) …`) hangs as well. */
function labelsOf({ level, opening }: StoredPassage): Pick<ShownPassage, 'hanging' | 'labels'> {
  const isFromFirst = opening.length > 0 && opening.length === level;
  return isFromFirst ? { hanging: opening[0], labels: opening.slice(1) } : { labels: opening };
}

/** Whether a passage begins an item that has no label; further paragraphs and closing words begin none. */
function isBullet({ kind, level, label, labels, continues }: StoredPassage): boolean {
  const begins = kind === 'list-item' && continues === undefined;
  return begins && label === undefined && labels.length < level;
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
