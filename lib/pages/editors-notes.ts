import type { EditorsNote } from '@/lib/model/editors-note';
import { dateInWords } from '@/lib/text/date-in-words';

/** A remark of the editors as a page shows it: what calls for it, what is known, and who signs it when. */
export type ShownNote = Pick<EditorsNote, 'mark' | 'reason' | 'note' | 'by' | 'on'> & {
  /** Where its words begin in their passage. */
  readonly at: number;
  /** The day on which it was written, in words. */
  readonly onInWords: string;
};

/** Remarks as a page shows them. */
export function shownNotes(notes: readonly EditorsNote[]): ShownNote[] {
  return notes.map(({ anchor, mark, reason, note, by, on }) => ({
    ...{ at: anchor.start, mark, reason, note, by, on },
    onInWords: dateInWords(on),
  }));
}
