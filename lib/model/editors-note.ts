import { z } from 'zod';
import { anchorSchema } from './anchor';
import { daySchema } from './date';
import { line, strictRecord, text } from './strict';

/** How words that have a note are marked: `sic` where the source itself slips, else `note`. */
const MARKS = ['sic', 'note'] as const;

/** What an editors' note says, apart from where it is anchored. */
export const editorsNoteShape = {
  /** The mark behind the words, which readers can switch off: `[sic]` or `[note]`. */
  mark: z.enum(MARKS).default('note'),
  /** What in the source calls for a note: `The source prints "Cornello".` */
  reason: line,
  /** What is known of it, and from where. */
  note: text,
  /** The role of whoever signs it, never a name: `Editor`, `Transcriber`. */
  by: line,
  /** The day on which it was written, as `2026-11-22`. */
  on: daySchema,
};

/** A remark of the editors beside words of the source, never in them. */
export const editorsNoteSchema = strictRecord({ anchor: anchorSchema, ...editorsNoteShape });

export type EditorsNote = z.infer<typeof editorsNoteSchema>;
