import { z } from 'zod';
import { ROLES } from './actor';
import { anchorSchema, selectorShape } from './anchor';
import {
  actorIdSchema,
  documentIdSchema,
  initiativeIdSchema,
  instrumentIdSchema,
  passageIdSchema,
  themeIdSchema,
} from './id';
import { reasonSchema } from './reason';
import { line, list, strictRecord, text } from './strict';

/** `commitment`: will do · `action`: is doing or has done · `proposal`: asks others to do ·
 *  `achievement`: a result claimed · `position`: a stance or principle that it says it follows. */
export const INITIATIVE_KINDS = [
  'commitment',
  'action',
  'proposal',
  'achievement',
  'position',
] as const;

/** The words that justify a tag: of the quote, or else of its passage. Needed where no name is quoted. */
const evidence = text.optional();

/** One initiative as `initiatives.yaml` has it. */
const initiativeRecordSchema = strictRecord({
  /** Given once, stands in addresses for ever, unique in the whole explorer. */
  id: initiativeIdSchema,
  kind: z.enum(INITIATIVE_KINDS),
  /** Our own heading for it: what is done, in the imperative. */
  title: line,
  ...selectorShape,
  /** Subjects, each with the words that put it there: a theme has no name to be found. */
  themes: list(strictRecord({ theme: themeIdSchema, evidence: text })).default([]),
  actors: list(strictRecord({ actor: actorIdSchema, role: z.enum(ROLES), evidence })),
  instruments: list(strictRecord({ instrument: instrumentIdSchema, evidence })).default([]),
  /** The initiative in one or two sentences of plain words of ours. */
  note: text,
});

/** A passage in which nothing is coded, and why; all of those with the very same words at once. */
const uncodedRecordSchema = strictRecord({
  /** The passage's first words, enough to tell it from every one with other words. */
  begins: text,
  /** Words before it, in the passages or the heading above, where only one of its twins is meant. */
  prefix: text.optional(),
  /** Words behind its first words, as far as into the passages that follow, for the same purpose. */
  suffix: text.optional(),
  reason: reasonSchema,
  /** What it is about, and why it was not coded, in a sentence. */
  note: line,
});

/** `content/documents/<id>/initiatives.yaml`; a document without one has no initiatives yet. */
export const initiativesFileSchema = strictRecord({
  /** In the order of the document. */
  initiatives: list(initiativeRecordSchema).default([]),
  uncoded: list(uncodedRecordSchema).default([]),
});

/** The words that justify a tag. Offsets are into the passage's text. */
const evidenceSchema = strictRecord({
  text,
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  /** Whether the words stand in the quote itself or only in its passage. */
  within: z.enum(['quote', 'passage']),
  /** `name`: a name of the record, found by us; `words`: words that the editors point at. */
  by: z.enum(['name', 'words']),
});

/** One thing that somebody did, does, proposes, promises or stands for, held by an exact quote. */
export const initiativeSchema = strictRecord({
  id: initiativeIdSchema,
  document: documentIdSchema,
  passage: passageIdSchema,
  kind: z.enum(INITIATIVE_KINDS),
  title: line,
  quote: anchorSchema,
  themes: list(strictRecord({ theme: themeIdSchema, evidence: evidenceSchema })),
  actors: list(
    strictRecord({ actor: actorIdSchema, role: z.enum(ROLES), evidence: evidenceSchema }),
  ),
  instruments: list(strictRecord({ instrument: instrumentIdSchema, evidence: evidenceSchema })),
  note: text,
});

export type InitiativeKind = (typeof INITIATIVE_KINDS)[number];
export type InitiativeRecord = z.infer<typeof initiativeRecordSchema>;
export type InitiativesFile = z.infer<typeof initiativesFileSchema>;
export type Evidence = z.infer<typeof evidenceSchema>;
export type Initiative = z.infer<typeof initiativeSchema>;
