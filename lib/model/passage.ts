import { z } from 'zod';
import { rangeSchema } from './anchor';
import { editorsNoteSchema } from './editors-note';
import { actorIdSchema, instrumentIdSchema, passageIdSchema } from './id';
import { line, list, strictRecord, text } from './strict';
import { reasonSchema } from './vocabulary';

const PASSAGE_KINDS = ['heading', 'paragraph', 'list-item', 'caption', 'credit'] as const;

/** Kinds of passages that hold no initiative, whatever they say. */
const NEVER_CODED = ['heading', 'caption', 'credit'] as const;

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
  /** Why it holds no initiative; absent when it holds one. */
  uncoded: strictRecord({
    /** A reason that an editor gave, or what kind of passage it is. */
    reason: z.union([z.enum(NEVER_CODED), reasonSchema]),
    note: line.optional(),
  }).optional(),
});

export type PassageKind = (typeof PASSAGE_KINDS)[number];
export type UncodedReason = NonNullable<Passage['uncoded']>['reason'];
export type Mention = z.infer<typeof mentionSchema>;
export type Passage = z.infer<typeof passageSchema>;
