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

/**
 * The words that justify a tag: of the quote, or else of its passage. Where they stand there more than
 * once, a group with the words before or behind the ones that are meant.
 */
const evidence = z.union(
  [text, strictRecord({ text, prefix: text.optional(), suffix: text.optional() })],
  { error: 'text, or a group of "text" and "prefix" or "suffix"' },
);

/** One initiative as `initiatives.yaml` has it. */
const initiativeRecordSchema = strictRecord({
  /** Given once, stands in addresses for ever, unique in the whole explorer. */
  id: initiativeIdSchema,
  kind: z.enum(INITIATIVE_KINDS),
  /** Our own heading for it: what is done, in the imperative. */
  title: line,
  ...selectorShape,
  /** Subjects, each with the words that put it there: a theme has no name to be found. */
  themes: list(strictRecord({ theme: themeIdSchema, evidence })).default([]),
  actors: list(
    strictRecord({ actor: actorIdSchema, role: z.enum(ROLES), evidence: evidence.optional() }),
  ),
  instruments: list(
    strictRecord({ instrument: instrumentIdSchema, evidence: evidence.optional() }),
  ).default([]),
  /** The initiative in one or two sentences of plain words of ours. */
  note: text,
});

/** A passage without initiatives, and why it has none. */
const uncodedRecordSchema = strictRecord({
  /** The passage's first words, enough to tell it from every other one. */
  begins: text,
  /** `context`: it describes the world, and nobody is said to act. */
  reason: z.literal('context', { error: '"context"' }),
  /** What it is about, and why it was not coded, in a sentence. */
  note: line,
});

/** `content/documents/<id>/initiatives.yaml`. */
export const initiativesFileSchema = strictRecord({
  /** In the order of the document. */
  initiatives: list(initiativeRecordSchema).refine((all) => all.length > 0, {
    error: 'at least one initiative',
    params: { rule: 'no-initiatives' },
  }),
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
export type AuthoredEvidence = z.infer<typeof evidence>;
export type Evidence = z.infer<typeof evidenceSchema>;
export type Initiative = z.infer<typeof initiativeSchema>;
