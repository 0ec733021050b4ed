import { z } from 'zod';
import { selectorShape } from './anchor';
import {
  actorIdSchema,
  documentIdSchema,
  initiativeIdSchema,
  instrumentIdSchema,
  passageIdSchema,
  themeIdSchema,
} from './id';
import { limitSchema, quoteSchema } from './quote';
import { line, list, strictRecord, text } from './strict';
import type { Vocabularies } from './vocabulary';
import { initiativeKindSchema, reasonSchema, roleSchema, termOf } from './vocabulary';

/**
 * The words that justify a tag: of the quote, or else of its passage. Where they stand there more than
 * once, a group with the words before or behind the ones that are meant.
 */
const evidence = z.union(
  [text, strictRecord({ text, prefix: text.optional(), suffix: text.optional() })],
  { error: 'text, or a group of "text" and "prefix" or "suffix"' },
);

/** Words in one place, told apart by what stands beside them. */
const selector = strictRecord(selectorShape);

/** One initiative as `initiatives.yaml` has it. */
const initiativeRecordOf = ({ initiativeKinds, roles }: Vocabularies) =>
  strictRecord({
    /** Given once, stands in addresses for ever, unique in the whole explorer. */
    id: initiativeIdSchema,
    kind: termOf(initiativeKinds, initiativeKindSchema),
    /** Our own heading for it: what is done, in the imperative. */
    title: line,
    ...selectorShape,
    /**
     * The words, letter for letter; or pieces of them in order, on one path of the document: the words
     * that govern an item, the item, the words that close its list.
     */
    quote: z.union([text, list(z.union([text, selector])).refine((pieces) => pieces.length > 0)], {
      error: 'words of the document, or a list of them',
    }),
    /** Words of other clauses that limit this promise, each in one place of the document. */
    limitedBy: list(z.union([text, selector])).default([]),
    /** Other places where the document gives the same promise in other words. */
    alsoAt: list(z.union([text, selector])).default([]),
    /** Why the quote may stand without words that would govern it by the rules, in a sentence. */
    standsAlone: line.optional(),
    /** Why words of others that the document gives are its own promise, in a sentence. */
    adopts: line.optional(),
    /** Words of the quote's own sentence that do not govern it, and why. */
    notGoverning: list(strictRecord({ words: text, because: line })).default([]),
    /** Subjects, each with the words that put it there: a theme has no name to be found. */
    themes: list(strictRecord({ theme: themeIdSchema, evidence })).default([]),
    actors: list(
      strictRecord({
        actor: actorIdSchema,
        role: termOf(roles, roleSchema),
        evidence: evidence.optional(),
      }),
    ),
    instruments: list(
      strictRecord({ instrument: instrumentIdSchema, evidence: evidence.optional() }),
    ).default([]),
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

/** `content/documents/<id>/initiatives.yaml` in terms of these vocabularies; a document without one has no initiatives yet. */
export const initiativesFileSchema = (terms: Vocabularies) =>
  strictRecord({
    /** Words that limit every promise below a heading, told by the heading's words. */
    limits: list(strictRecord({ below: text, by: z.union([text, selector]) })).default([]),
    /** In the order of the document. */
    initiatives: list(initiativeRecordOf(terms)).default([]),
    uncoded: list(uncodedRecordSchema).default([]),
  });

/** The words that justify a tag. Offsets are into the text of their passage. */
const evidenceSchema = strictRecord({
  text,
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  /** The passage in which they stand. */
  passage: passageIdSchema,
  /** Whether the words stand in the quote itself, only in its passage, or above it on its path. */
  within: z.enum(['quote', 'passage', 'above']),
  /** `name`: a name of the record, found by us; `words`: words that the editors point at. */
  by: z.enum(['name', 'words']),
});

/** One thing that somebody did, does, proposes, promises or stands for, held by an exact quote. */
export const initiativeSchema = strictRecord({
  id: initiativeIdSchema,
  document: documentIdSchema,
  /** The passage of the words themselves, not of those that only govern them. */
  passage: passageIdSchema,
  kind: initiativeKindSchema,
  title: line,
  quote: quoteSchema,
  /** Words of other clauses that limit it. */
  limitedBy: list(limitSchema),
  /** Where the document says it again. */
  alsoAt: list(limitSchema),
  /** Why it stands without words that would govern it by the rules. */
  standsAlone: line.optional(),
  /** Why words of others are its promise. */
  adopts: line.optional(),
  /** Words of its own sentence that do not govern it, and why. */
  notGoverning: list(strictRecord({ words: text, because: line })),
  themes: list(strictRecord({ theme: themeIdSchema, evidence: evidenceSchema })),
  actors: list(strictRecord({ actor: actorIdSchema, role: roleSchema, evidence: evidenceSchema })),
  instruments: list(strictRecord({ instrument: instrumentIdSchema, evidence: evidenceSchema })),
  note: text,
});

export type InitiativeRecord = z.infer<ReturnType<typeof initiativeRecordOf>>;
export type InitiativesFile = z.infer<ReturnType<typeof initiativesFileSchema>>;
export type AuthoredEvidence = z.infer<typeof evidence>;
export type Evidence = z.infer<typeof evidenceSchema>;
export type Initiative = z.infer<typeof initiativeSchema>;
