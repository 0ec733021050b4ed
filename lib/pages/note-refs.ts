import type { StoredPassage } from '@/lib/store/store';
import type { NoteMark } from './source-words';

/** The places at which the notes of a document are called for: each mark has an id to lead back to. */
export type NoteRefs = {
  readonly idOf: (passage: StoredPassage) => (mark: NoteMark) => string | undefined;
  /** The ids of the marks that call for a note, in the order of the text. */
  readonly backTo: (note: string) => readonly string[];
};

/** Where marks lead to their notes, and nothing leads back. */
export const NO_NOTE_REFS: NoteRefs = { idOf: () => () => undefined, backTo: () => [] };

/** The same for the passages of a document. */
export function noteRefsOf(passages: readonly StoredPassage[]): NoteRefs {
  const byNote = new Map<string, string[]>();
  const byPlace = new Map<string, string>();
  for (const { id, marks } of passages) {
    for (const mark of marks) {
      if (mark.kind !== 'note') continue;
      const others = byNote.get(mark.note) ?? [];
      const own = `${mark.note}-${others.length + 1}`;
      byNote.set(mark.note, [...others, own]);
      byPlace.set(placeOf(id, mark), own);
    }
  }
  return {
    idOf: (passage) => (mark) => byPlace.get(placeOf(passage.id, mark)),
    backTo: (note) => byNote.get(note) ?? [],
  };
}

function placeOf(passage: string, { start, note }: NoteMark): string {
  return `${passage} ${start} ${note}`;
}
