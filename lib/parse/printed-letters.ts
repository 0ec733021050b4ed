import type { NoteMark } from './compare-letters';
import type { DraftPassage } from './read-passages';
import { sourceOf } from './source-text';

/** Text without its spaces, and where each of its UTF-16 units stands in the file that it is from. */
export type Letters = { readonly letters: string; readonly offsets: readonly number[] };

/** The letters of a document as the file that was received prints them. */
export type PrintedLetters = Letters & {
  /** Where items of lists begin that have no label of their own: the received file may print a bullet. */
  readonly items: ReadonlySet<number>;
  /** Where the marks of notes stand: the received file may print them. */
  readonly marks: ReadonlyMap<number, readonly NoteMark[]>;
};

/** The letters of a text between two places. */
export function lettersOf(text: string, start = 0, end = text.length): Letters {
  const offsets: number[] = [];
  let letters = '';
  for (const { 0: run, index } of text.slice(start, end).matchAll(/\S+/g)) {
    letters += run;
    for (let at = 0; at < run.length; at += 1) offsets.push(start + index + at);
  }
  return { letters, offsets };
}

/**
 * All that a document prints, in the order of its file, where notes may stand at the end of a page: the
 * label of each passage, and its words.
 *
 * @param emphasis the sign that the received file has on both sides of emphasised words, if any
 */
export function printedLetters(
  passages: readonly DraftPassage[],
  emphasis: string | undefined,
): PrintedLetters {
  const items = new Set<number>();
  const marks = new Map<number, readonly NoteMark[]>();
  const printedOf = new Map(passages.map(({ name, printed }) => [name, printed]));
  const offsets: number[] = [];
  const all: string[] = [];
  const add = (text: string, offsetOf: (at: number) => number) => {
    const own = lettersOf(text);
    all.push(own.letters);
    for (const at of own.offsets) offsets.push(offsetOf(at));
  };
  const mark = (at: number, printed: string | undefined, isLabel: boolean) => {
    if (printed === undefined) return;
    marks.set(at, [...(marks.get(at) ?? []), { printed, isLabel }]);
  };
  const startOf = (passage: DraftPassage) => passage.source[0]?.start ?? 0;
  for (const passage of passages.toSorted((a, b) => startOf(a) - startOf(b))) {
    const start = startOf(passage);
    const label = passage.label ?? '';
    if (passage.kind === 'note') mark(offsets.length, passage.printed, true);
    if (label === '' && passage.kind === 'list-item') items.add(offsets.length);
    add(label, () => start);
    const notes = passage.marks.filter((note) => note.kind === 'note');
    const pieces = withSigns(passage, emphasis);
    for (const [index, { text, at }] of pieces.entries()) {
      const isSign = text === emphasis || text === `${emphasis}${emphasis}`;
      const end = at + text.length + (index === pieces.length - 1 ? 1 : 0);
      for (const note of isSign ? [] : notes) {
        if (note.start < at || note.start >= end) continue;
        const before = lettersOf(text.slice(0, note.start - at)).letters.length;
        mark(offsets.length + before, printedOf.get(note.name), false);
      }
      const [first] = sourceOf(passage, { start: at, end: at + 1 });
      const runs = sourceOf(passage, { start: at, end: at + text.length });
      const places = isSign ? [] : runs.flatMap(({ start: from, end: to }) => range(from, to));
      add(text, (offset) => places[offset] ?? first?.start ?? start);
    }
  }
  return { letters: all.join(''), offsets, items, marks };
}

type Piece = { readonly text: string; readonly at: number };

/** The words of a passage, cut where the received file has a sign of emphasis. */
function withSigns({ text, emphasis }: DraftPassage, sign: string | undefined): Piece[] {
  if (sign === undefined) return [{ text, at: 0 }];
  const signs = emphasis
    .flatMap(({ start, end, strong }) => {
      const mark = strong ? sign + sign : sign;
      return [
        { text: mark, at: start, order: 1 },
        { text: mark, at: end, order: 0 },
      ];
    })
    .toSorted((a, b) => a.at - b.at || a.order - b.order);
  const ends = [...signs.slice(1).map(({ at }) => at), text.length];
  const first = { text: text.slice(0, signs[0]?.at), at: 0 };
  return [
    first,
    ...signs.flatMap((mark, index) => [
      mark,
      { text: text.slice(mark.at, ends[index]), at: mark.at },
    ]),
  ];
}

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, at) => start + at);
}
