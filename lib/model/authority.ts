import { actorIdSchema, instrumentIdSchema } from './id';
import { line, list, strictRecord, text } from './strict';

/** A fact from outside the documents, with the date that it holds for. Context, never evidence. */
const factSchema = strictRecord({
  /** When, in words a reader can use: `1 March 1999`, `since 1979`. */
  date: line,
  /** The fact in one sentence. */
  text: line,
});

/** Something that readers take for this record and that is not it. */
const confusableSchema = strictRecord({
  /** The other thing, when it is an actor of ours. */
  actor: actorIdSchema.optional(),
  /** The other thing, when it is an instrument of ours. */
  instrument: instrumentIdSchema.optional(),
  /** The other thing, when the explorer has no record of it. */
  name: line.optional(),
  /** Why the two are different, in one sentence. */
  because: line,
}).refine((other) => [other.actor, other.instrument, other.name].filter(Boolean).length === 1, {
  error: 'exactly one of `actor`, `instrument` and `name`',
});

/** What actors and instruments have in common: one record per thing, whatever the texts call it. */
export const authorityShape = {
  /** The name we use, in full. */
  name: line,
  /** The name for lists and chips, where the full one is long. Found in texts like the full one. */
  shortName: line.optional(),
  /** Other spellings and names under which texts mention it; each belongs to one record only. */
  aliases: list(line).default([]),
  /** Words that mean this record only in a passage that has named it in full before (`Network`). */
  shortForms: list(line).default([]),
  /** What else people type when they look for it. For search alone, never found in texts. */
  alsoSearchedAs: list(line).default([]),
  /** What it is, in one neutral line of ours. */
  description: line.optional(),
  /** Things that are easily taken for it. */
  notToBeConfusedWith: list(confusableSchema).default([]),
  /** Dated facts from outside the documents. */
  facts: list(factSchema).default([]),
  /** A remark of the editors on names or on how it was identified. */
  editorsNote: text.optional(),
};
