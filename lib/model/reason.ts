import { line } from './strict';

/** Why nothing is coded in a passage: the id of a reason of the vocabulary, as an author writes it. */
export const reasonSchema = line;

export type Reason = string;

/** A reason of the vocabulary. */
export type ReasonWords = {
  readonly id: Reason;
  /** As tables and pages have it. */
  readonly name: string;
  /** What such a passage is, so that two readers choose alike. */
  readonly definition: string;
};

/** The reasons that there are where the content names none of its own. */
export const DEFAULT_REASONS: readonly ReasonWords[] = [
  { id: 'context', name: 'Context', definition: 'Describes a situation or what came before.' },
  {
    id: 'procedure',
    name: 'Procedure',
    definition: 'Says how the text itself, a body or a meeting works.',
  },
  { id: 'definition', name: 'Definition', definition: 'Says what a word means in the text.' },
  {
    id: 'recital',
    name: 'Recital',
    definition: 'Recalls other texts or gives reasons, without a position of its own.',
  },
  { id: 'reference', name: 'Reference', definition: 'A source, a citation or a list of them.' },
  { id: 'repetition', name: 'Repetition', definition: 'Says again what is coded elsewhere.' },
  { id: 'signature', name: 'Signature', definition: 'Where, when and by whom it was signed.' },
  { id: 'names', name: 'List of names', definition: 'Names alone: signatories, members, places.' },
  { id: 'contents', name: 'Table of contents', definition: 'Leads to other parts of the text.' },
  { id: 'title', name: 'Title or label', definition: 'Printed like a heading, and no sentence.' },
  { id: 'caption', name: 'Caption', definition: 'Says what a picture shows.' },
  { id: 'credit', name: 'Credit', definition: 'Says who made a picture.' },
];

/** The reason that a passage declared as a credit has without an entry: its kind says all of it. */
export const CREDIT: Reason = 'credit';
