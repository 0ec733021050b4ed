import { z } from 'zod';
import { rangeSchema } from './anchor';
import { editorsNoteSchema } from './editors-note';
import { actorIdSchema, instrumentIdSchema, passageIdSchema } from './id';
import { line, list, strictRecord, text } from './strict';
import { reasonSchema } from './vocabulary';

const PASSAGE_KINDS = [
  'heading',
  'paragraph',
  'list-item',
  'caption',
  'credit',
  /** The words of a term that is defined. */
  'term',
  /** What a term means. */
  'definition',
  /** A row of a table; a tab stands between two cells. */
  'row',
  /** The row that names the columns of a table. */
  'head-row',
  /** Who said what stands in a quotation. */
  'attribution',
  /** Signs without a letter or figure (`* * *`): nothing to be read. */
  'ornament',
  /** A footnote or endnote. */
  'note',
] as const;

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

const offset = z.number().int().nonnegative();

/** What the source shows at words besides emphasis, or between two of them. Offsets are into the passage's text. */
const markSchema = z.discriminatedUnion('kind', [
  /** Words that lead somewhere in the source. */
  strictRecord({ kind: z.literal('link'), start: offset, end: offset, href: text }),
  /** Raised figures. */
  strictRecord({ kind: z.literal('raised'), start: offset, end: offset }),
  /** Lowered figures. */
  strictRecord({ kind: z.literal('lowered'), start: offset, end: offset }),
  /** Words in another language than the document's; a BCP 47 tag. */
  strictRecord({ kind: z.literal('language'), start: offset, end: offset, language: line }),
  /** The mark of a note, as printed, and the first passage of the note; `start` equals `end`. */
  strictRecord({
    kind: z.literal('note'),
    start: offset,
    end: offset,
    printed: line,
    note: passageIdSchema,
  }),
  /** Where a page of the source begins, and its printed number; `start` equals `end`. */
  strictRecord({ kind: z.literal('page'), start: offset, end: offset, page: line }),
]);

const several = z.number().int().min(2);

/** A cell of a table's row. Offsets are into the row's text. */
const cellSchema = strictRecord({
  start: offset,
  end: offset,
  /** The words of the heads above it, outermost first, and then of those beside it. */
  heads: list(text),
  /** How many of those, the last ones, stand beside it, where any do. */
  beside: z.number().int().positive().optional(),
  /** Over how many rows and columns it reaches, where there are more than one. */
  rows: several.optional(),
  columns: several.optional(),
  /** Whether the document says that it is a head. */
  isHead: z.literal(true).optional(),
  /**
   * The paragraphs and items of a cell that holds more than one paragraph: where each stands, in how
   * many lists, whether it begins an item, and its label as printed. A line break stands between two
   * of them.
   */
  parts: list(
    strictRecord({
      start: offset,
      end: offset,
      level: z.number().int().nonnegative(),
      begins: z.literal(true).optional(),
      label: line.optional(),
    }),
  ).optional(),
});

/** A picture of the source. */
const figureSchema = strictRecord({
  /** The name of its file, in the document's folder. */
  file: line,
  /** What it shows, in our words, for those who do not see it. */
  alt: text,
  /** In pixels. */
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  /** The words that it shows, as we transcribed them; without them it is not readable. */
  transcript: text.optional(),
  /** Whether it stands behind the words of the passage, as the last thing of its text; else before them. */
  isBehind: z.literal(true).optional(),
});

/** The smallest addressable block of a document. */
export const passageSchema = strictRecord({
  id: passageIdSchema,
  kind: z.enum(PASSAGE_KINDS),
  /** A heading's depth, or how many lists a list item stands in; 0 for anything else. */
  level: z.number().int().nonnegative(),
  /** Its number on the page, from 1, headings left out. For readers to point at; never an address. */
  number: z.number().int().positive().optional(),
  /** A list item's label as the source prints it (`1.`, `(b)`), no part of its words; absent for bare bullets. */
  label: line.optional(),
  /** The labels of the items that it stands in, its own included, outermost first. */
  labels: list(line),
  /** The headings and items that it stands under, outermost first: its place in the document. */
  above: list(passageIdSchema),
  /** The passages whose words it goes on from and needs (`undertakes never:`), outermost first. */
  leadIns: list(passageIdSchema),
  /** The passages that close the lists it stands in (`unless otherwise agreed.`), innermost first. */
  closings: list(passageIdSchema),
  /** The passage of which it is a further paragraph: the first one of its item or note. */
  continues: passageIdSchema.optional(),
  /** The passage that names who speaks these words (`The States Parties,`); evidence for them alone. */
  speaker: passageIdSchema.optional(),
  /** Whether it stands in a block quotation: words of others, never the document's own promise. */
  quoted: z.boolean(),
  /** Whether the source has a rule before it. */
  afterRule: z.boolean(),
  /** The pictures before it, or behind it where nothing more follows; absent where there are none. */
  figures: list(figureSchema).optional(),
  /** Where the document's own numbering puts it (`Article 5 (2) (b)`), as people cite it. */
  locator: line.optional(),
  /** The printed number of the page on which it begins, where the source's pages are marked. */
  page: line.optional(),
  /** A note's mark as the source prints it. */
  printed: line.optional(),
  /**
   * The words of the source, letter for letter, without Markdown punctuation. A line break stands
   * where the source forces one, a tab between two cells of a row.
   */
  text,
  /** The cells of a row, in order. */
  cells: list(cellSchema),
  /** Of a row: the words of cells of rows above that reach into it, each with those of the heads above it. */
  reachedBy: list(strictRecord({ heads: list(text), text })).optional(),
  /** Of a row: which table of the document it is in, from 1. */
  table: z.number().int().positive().optional(),
  /** What the source shows besides emphasis; by `start`. */
  marks: list(markSchema),
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
  /**
   * The same words in the document's file: the slices, joined, are `text`, but for a space where a
   * line of the file is wrapped and a tab where the file has the bar between two cells.
   */
  source: list(rangeSchema),
  /** The editors' remarks on words of this passage. */
  editorsNotes: list(editorsNoteSchema),
  /** Absent where there is nothing to be read: a heading without an initiative or an entry of its own. */
  reading: readingSchema.optional(),
});

export type PassageKind = (typeof PASSAGE_KINDS)[number];
export type Figure = z.infer<typeof figureSchema>;
export type Mark = z.infer<typeof markSchema>;
export type Reading = z.infer<typeof readingSchema>;
export type Mention = z.infer<typeof mentionSchema>;
export type Passage = z.infer<typeof passageSchema>;
