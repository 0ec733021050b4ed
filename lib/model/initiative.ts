import { z } from 'zod';
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
import type { Vocabularies } from './vocabulary';
import { initiativeKindSchema, reasonSchema, roleSchema, termOf } from './vocabulary';

/** The words that justify a tag: of the quote, or else of its passage. Needed where no name is quoted. */
const evidence = text.optional();

/** One initiative as `initiatives.yaml` has it. */
const initiativeRecordOf = ({ initiativeKinds, roles }: Vocabularies) =>
  strictRecord({
    /** Given once, stands in addresses for ever, unique in the whole explorer. */
    id: initiativeIdSchema,
    kind: termOf(initiativeKinds, initiativeKindSchema),
    /** Our own heading for it: what is done, in the imperative. */
    title: line,
    ...selectorShape,
    /** Subjects, each with the words that put it there: a theme has no name to be found. */
    themes: list(strictRecord({ theme: themeIdSchema, evidence: text })).default([]),
    actors: list(strictRecord({ actor: actorIdSchema, role: termOf(roles, roleSchema), evidence })),
    instruments: list(strictRecord({ instrument: instrumentIdSchema, evidence })).default([]),
    /** The initiative in one or two sentences of plain words of ours. */
    note: text,
  });

/** A passage without initiatives, and why it has none. */
const uncodedRecordOf = ({ reasons }: Vocabularies) =>
  strictRecord({
    /** The passage's first words, enough to tell it from every other one. */
    begins: text,
    reason: termOf(reasons, reasonSchema),
    /** What it is about, and why it was not coded, in a sentence. */
    note: line,
  });

/** `content/documents/<id>/initiatives.yaml`, in terms of these vocabularies. */
export const initiativesFileSchema = (terms: Vocabularies) =>
  strictRecord({
    /** In the order of the document. */
    initiatives: list(initiativeRecordOf(terms)).refine((all) => all.length > 0, {
      error: 'at least one initiative',
      params: { rule: 'no-initiatives' },
    }),
    uncoded: list(uncodedRecordOf(terms)).default([]),
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
  kind: initiativeKindSchema,
  title: line,
  quote: anchorSchema,
  themes: list(strictRecord({ theme: themeIdSchema, evidence: evidenceSchema })),
  actors: list(strictRecord({ actor: actorIdSchema, role: roleSchema, evidence: evidenceSchema })),
  instruments: list(strictRecord({ instrument: instrumentIdSchema, evidence: evidenceSchema })),
  note: text,
});

export type InitiativeRecord = z.infer<ReturnType<typeof initiativeRecordOf>>;
export type InitiativesFile = z.infer<ReturnType<typeof initiativesFileSchema>>;
export type Evidence = z.infer<typeof evidenceSchema>;
export type Initiative = z.infer<typeof initiativeSchema>;
