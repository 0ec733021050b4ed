import { z } from 'zod';
import { rangeSchema } from './anchor';
import { editorsNoteSchema } from './editors-note';
import { actorIdSchema, instrumentIdSchema, passageIdSchema } from './id';
import { reasonSchema } from './reason';
import { line, list, strictRecord, text } from './strict';

const PASSAGE_KINDS = ['heading', 'paragraph', 'list-item', 'caption', 'credit'] as const;

/** Whether somebody has read a passage for initiatives, and what they found. */
const readingSchema = z.discriminatedUnion('state', [
  /** It holds an initiative. */
  strictRecord({ state: z.literal('coded') }),
  /** Somebody says why nothing is coded in it. */
  strictRecord({
    state: z.literal('excused'),
    reason: reasonSchema,
    note: line.optional(),
    /** By an entry of its own, or as one of a section or range. */
    how: z.enum(['singly', 'together']),
  }),
  /** Nobody has said anything of it, and nothing is known. */
  strictRecord({ state: z.literal('unread') }),
]);

/** Where an actor or an instrument is named. Offsets are into the passage's text. */
const mentionSchema = z.discriminatedUnion('of', [
  strictRecord({
    of: z.literal('actor'),
    id: actorIdSchema,
    start: z.number().int().nonnegative(),
    end: z.number().int().positive(),
  }),
  strictRecord({
    of: z.literal('instrument'),
    id: instrumentIdSchema,
    start: z.number().int().nonnegative(),
    end: z.number().int().positive(),
  }),
]);

/** The smallest addressable block of a document. */
export const passageSchema = strictRecord({
  id: passageIdSchema,
  kind: z.enum(PASSAGE_KINDS),
  /** A heading's depth, or how many lists a list item stands in; 0 for anything else. */
  level: z.number().int().nonnegative(),
  /** Its number on the page, from 1, headings left out. For readers to point at; never an address. */
  number: z.number().int().positive().optional(),
  /** An ordered list item's own number; absent for bullets and everything else. */
  ordinal: z.number().int().nonnegative().optional(),
  /** The words of the source, letter for letter, without Markdown punctuation. */
  text,
  /** Where the source is emphasised. */
  emphasis: list(
    strictRecord({
      start: z.number().int().nonnegative(),
      end: z.number().int().positive(),
      strong: z.boolean(),
    }),
  ),
  /** Where actors and instruments are named; in order, never overlapping. */
  mentions: list(mentionSchema),
  /** The same words in the document's file: the slices, joined, are `text`. */
  source: list(rangeSchema),
  /** The editors' remarks on words of this passage. */
  editorsNotes: list(editorsNoteSchema),
  /** Absent where there is nothing to be read: a heading without an initiative or an entry of its own. */
  reading: readingSchema.optional(),
});

export type PassageKind = (typeof PASSAGE_KINDS)[number];
export type Reading = z.infer<typeof readingSchema>;
export type Mention = z.infer<typeof mentionSchema>;
export type Passage = z.infer<typeof passageSchema>;
