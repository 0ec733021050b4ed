import { z } from 'zod';
import { selectorShape } from './anchor';
import { dateSchema, daySchema } from './date';
import { documentIdSchema } from './id';
import { editorsNoteShape } from './editors-note';
import { passageSchema } from './passage';
import { languageSchema } from './language';
import { line, list, strictRecord, text } from './strict';

/**
 * What the items of a list are: whole sentences that need no lead-in in a quote, items that hold only
 * together and are one promise, each one by itself.
 */
const ITEMS = ['sentences', 'together', 'each'] as const;

/** The bibliographic fields that a transcribed file may not state itself. */
const ATTRIBUTABLE = ['title', 'issuedBy', 'date'] as const;

/**
 * What a passage may govern: the list behind it, the items behind it in its own list, all up to the
 * next heading of its level, the list before it (closing words), nothing.
 */
const GOVERNS = ['list', 'items', 'section', 'list-before', 'nothing'] as const;

const bibliography = {
  /** The document's title in full. */
  title: line,
  /** The title for lists and margins. */
  shortTitle: line,
  /** The bodies that issued it, the first one first. */
  issuedBy: list(line).refine((bodies) => bodies.length > 0, { error: 'at least one body' }),
  /** When it was issued, as closely as it is known; absent where it is not. */
  date: dateSchema.optional(),
  /** What happened on that date: `Published`, `Tabled`. There with the date, and only then. */
  dateLabel: line.optional(),
  /** BCP 47 tag of the text's language. */
  language: languageSchema,
  /** Which of these facts the transcribed text does not state itself. */
  attributed: list(z.enum(ATTRIBUTABLE)).default([]),
  /** Who holds the rights in the text, and on what terms it is shown. */
  rights: text,
  /** Present when the transcription is not the whole document. */
  excerpt: strictRecord({
    /** The parts that are transcribed, by their headings. */
    parts: list(line),
    /** A remark of ours in front of the first passage: what is left out before it. */
    before: line.optional(),
    /** A remark of ours behind the last passage: what is left out after it, or where it breaks off. */
    after: line.optional(),
  }).optional(),
};

const ADDRESS = 'an address that begins with "https://" or "http://"';

/** Where the words were received from. */
const originSchema = strictRecord({
  /** The address of the document at those who publish it. */
  url: line.refine(isAddress, { error: ADDRESS }).optional(),
  /** The symbol or number under which they file it: `A/RES/71/222`. */
  symbol: line.optional(),
  /** The day on which the words were taken from that address. */
  retrieved: daySchema.optional(),
})
  .refine(({ url, symbol }) => url !== undefined || symbol !== undefined, {
    error: '"url", "symbol" or both',
  })
  .refine(({ url, retrieved }) => url !== undefined || retrieved === undefined, {
    error: ADDRESS,
    path: ['url'],
  });

function isAddress(value: string): boolean {
  return /^https?:\/\/[^\s<>"]+$/.test(value) && URL.canParse(value);
}

/** A reading of the received file that was transcribed otherwise on purpose. */
const differenceSchema = strictRecord({
  /** The letters of the received file; empty where something was added. */
  received: z.string(),
  /** The letters in their place in the document; empty where something was left out. */
  transcribed: z.string(),
  /** Why, in a sentence. */
  reason: line,
  /** In how many places; one where nothing is said. */
  places: z
    .string()
    .regex(/^[1-9][0-9]{0,4}$/, { error: 'a whole number from 1' })
    .transform(Number)
    .default(1),
}).refine(({ received, transcribed }) => `${received}${transcribed}`.trim() !== '', {
  error: 'letters in "received" or "transcribed"',
});

/** The file that was received, which lies beside `document.md` and is never published. */
const receivedSchema = strictRecord({
  /** Its name. */
  file: z.string().regex(/^[^./\\][^/\\]*$/, { error: 'the name of a file in the same folder' }),
  /** Its digest, in hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/, { error: 'a SHA-256 digest of 64 letters' }),
  /** The first words of the part that is transcribed; the file's own where nothing is said. */
  from: text.optional(),
  /** The last words of that part. */
  to: text.optional(),
  /** The sign that the file has on both sides of emphasised words, if it has one. */
  emphasis: line.optional(),
  /** What was transcribed otherwise, and why. */
  differences: list(differenceSchema).default([]),
});

/** The front matter of `content/documents/<id>/document.md`. */
export const documentFrontMatterSchema = strictRecord({
  ...bibliography,
  /** Where the words were received from. */
  source: originSchema.optional(),
  /** Passages that are not running text, told by their first words. */
  passageKinds: list(strictRecord({ begins: text, kind: z.enum(['caption', 'credit']) })).default(
    [],
  ),
  /**
   * How the document's own numbering is cited, level by level: `Article {1} ({2}) ({3})`. The first
   * level is the number of headings that begin with the word before it, or else of items.
   */
  locator: line
    .refine((pattern) => /\{1\}/.test(pattern), {
      error: 'a pattern with its levels in order, such as "Article {1} ({2}) ({3})"',
    })
    .optional(),
  /** The sign that the source prints before the items of its lists without labels. */
  bullet: line.optional(),
  /** What passages govern, told by their first words, where their last sign does not say it. */
  governing: list(
    strictRecord({
      begins: text,
      governs: z.enum(GOVERNS),
      items: z.enum(ITEMS).optional(),
    }).refine(({ governs, items }) => items === undefined || governs === 'list', {
      error: 'no "items" but with "governs: list"',
      path: ['items'],
    }),
  ).default([]),
  /**
   * Passages with words of others (a statute that is given in full), told by their first words, up to
   * the passage that begins with `to`, and whose words they are.
   */
  wordsOf: list(strictRecord({ begins: text, to: text.optional(), of: line })).default([]),
  /**
   * Who speaks, told by the first words of the passage that names them (`The General Assembly,`), and
   * the first words of the last passage that they speak; to the end where nothing is said.
   */
  speakers: list(strictRecord({ begins: text, to: text.optional() })).default([]),
  /** What is known of pictures besides the text: the words that one shows, transcribed by us. */
  figures: list(strictRecord({ file: line, transcript: text })).default([]),
  /** Remarks beside the text: slips of the source, and what is known of them. */
  editorsNotes: list(strictRecord({ ...selectorShape, ...editorsNoteShape })).default([]),
  /** Whether it is a draft: shown while you edit, and left out of what is published. */
  draft: z
    .enum(['true', 'false'])
    .transform((value) => value === 'true')
    .default(false),
  received: receivedSchema.optional(),
})
  .refine(({ date, dateLabel }) => date === undefined || dateLabel !== undefined, {
    error: 'text that says what happened on the date, such as "Published"',
    path: ['dateLabel'],
  })
  .refine(({ date, dateLabel }) => date !== undefined || dateLabel === undefined, {
    error: 'no "dateLabel" where there is no "date"',
    path: ['dateLabel'],
  });

/** A picture's file: its name, and its bytes in Base64. */
const pictureSchema = strictRecord({ file: line, base64: z.base64() });

/** A policy text, transcribed word for word. */
export const documentSchema = strictRecord({
  id: documentIdSchema,
  ...bibliography,
  /** The sign that the source prints before the items of its lists without labels. */
  bullet: line.optional(),
  /** Where the words were received from: `source` of the front matter. */
  origin: originSchema.optional(),
  /** Whether it is a draft; absent where it is none. */
  isDraft: z.literal(true).optional(),
  /** In reading order; notes come last. */
  passages: list(passageSchema),
  /** The pictures of its folder; absent where there are none. */
  pictures: list(pictureSchema).optional(),
  /** The file as it is, which all source ranges are offsets into. */
  source: z.string(),
});

export type Received = z.infer<typeof receivedSchema>;
export type DocumentFrontMatter = z.infer<typeof documentFrontMatterSchema>;
export type DocumentPicture = z.infer<typeof pictureSchema>;
export type PolicyDocument = z.infer<typeof documentSchema>;

/** What is known of a document besides its words. */
export type Bibliography = Omit<PolicyDocument, 'passages' | 'pictures' | 'source'>;
