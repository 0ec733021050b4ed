import { z } from 'zod';
import { selectorShape } from './anchor';
import { dateSchema } from './date';
import { documentIdSchema } from './id';
import { editorsNoteShape } from './editors-note';
import { passageSchema } from './passage';
import { line, list, strictRecord, text } from './strict';

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
  /** When it was issued, as closely as it is known. */
  date: dateSchema,
  /** What happened on that date: `Published`, `Tabled`. */
  dateLabel: line,
  /** BCP 47 tag of the text's language. */
  language: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Z]{2})?$/, { error: 'a tag such as "en" or "fr-CA"' }),
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

/** The front matter of `content/documents/<id>/document.md`. */
export const documentFrontMatterSchema = strictRecord({
  ...bibliography,
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
  governing: list(strictRecord({ begins: text, governs: z.enum(GOVERNS) })).default([]),
  /** What is known of pictures besides the text: the words that one shows, transcribed by us. */
  figures: list(strictRecord({ file: line, transcript: text })).default([]),
  /** Remarks beside the text: slips of the source, and what is known of them. */
  editorsNotes: list(strictRecord({ ...selectorShape, ...editorsNoteShape })).default([]),
});

/** A picture's file: its name, and its bytes in Base64. */
const pictureSchema = strictRecord({ file: line, base64: z.base64() });

/** A policy text, transcribed word for word. */
export const documentSchema = strictRecord({
  id: documentIdSchema,
  ...bibliography,
  /** The sign that the source prints before the items of its lists without labels. */
  bullet: line.optional(),
  /** In reading order; notes come last. */
  passages: list(passageSchema),
  /** The pictures of its folder; absent where there are none. */
  pictures: list(pictureSchema).optional(),
  /** The file as it is, which all source ranges are offsets into. */
  source: z.string(),
});

export type DocumentFrontMatter = z.infer<typeof documentFrontMatterSchema>;
export type DocumentPicture = z.infer<typeof pictureSchema>;
export type PolicyDocument = z.infer<typeof documentSchema>;

/** What is known of a document besides its words. */
export type Bibliography = Omit<PolicyDocument, 'passages' | 'pictures' | 'source'>;
