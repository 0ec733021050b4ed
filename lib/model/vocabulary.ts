import { z } from 'zod';
import { givenId } from './id';
import { line, list, strictRecord } from './strict';

/** A term of a vocabulary: what a record is, or does. */
const termSchema = strictRecord({
  /** Stands in records and addresses; never changed once it was published. */
  id: givenId,
  /** What it is called alone: `Commitment`. */
  label: line,
  /** What several are called: `Commitments`; as the label where nothing is said. */
  plural: line.optional(),
  /** What it means, in a sentence. Of a role, what goes on after "in which it": `acts together with the lead`. */
  description: line.optional(),
});

const terms = list(termSchema)
  .refine((all) => all.length > 0, { error: 'at least one term' })
  .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, {
    error: 'each id once in a vocabulary',
  });

/** The terms that records are told apart by. */
export const vocabulariesSchema = strictRecord({
  /** In the order of how much they bind. */
  initiativeKinds: terms,
  actorKinds: terms,
  instrumentKinds: terms,
  /** What an actor does in an initiative; from who acts to whom it is for. */
  roles: terms.refine((all) => all.every(({ id }) => id !== 'mentions'), {
    error: 'no role with the id "mentions": it names a list of every actor',
  }),
  /** Why nothing is coded in a passage. */
  reasons: terms,
});

export type Term = z.infer<typeof termSchema>;
export type Vocabularies = z.infer<typeof vocabulariesSchema>;
export type VocabularyName = keyof Vocabularies;

/** The id of a term as records have it: any, to be held against the vocabulary. */
export const initiativeKindSchema = givenId.brand<'InitiativeKind'>();
export const actorKindSchema = givenId.brand<'ActorKind'>();
export const instrumentKindSchema = givenId.brand<'InstrumentKind'>();
export const roleSchema = givenId.brand<'Role'>();
/** Held against the vocabulary as any other words are: the message names the reasons that there are. */
export const reasonSchema = line.brand<'Reason'>();

export type InitiativeKind = z.infer<typeof initiativeKindSchema>;
export type Role = z.infer<typeof roleSchema>;
export type Reason = z.infer<typeof reasonSchema>;

/** One of the terms of a vocabulary, in a file that an author writes. */
export function termOf<Id extends z.ZodType<string, string>>(all: readonly Term[], id: Id) {
  return z.enum(all.map((one) => one.id)).pipe(id);
}

/** The reason that a passage declared as a credit has without an entry: its kind says all of it. */
export const CREDIT = reasonSchema.parse('credit');

/** The vocabularies of a site that has none of its own. */
export const DEFAULT_VOCABULARIES: Vocabularies = {
  initiativeKinds: [
    term('commitment', 'Commitment', 'Commitments', 'Somebody says that they will do it.'),
    term('action', 'Action', 'Actions', 'Somebody is doing it, or has done it.'),
    term('proposal', 'Proposal', 'Proposals', 'Somebody asks others to do it.'),
    term('achievement', 'Achievement', 'Achievements', 'The text claims it as a result.'),
    term(
      'position',
      'Position',
      'Positions',
      'A stance or principle that the text says it follows.',
    ),
  ],
  actorKinds: [
    term('state', 'State', 'States'),
    term('government-body', 'Government body', 'Government bodies'),
    term('office-or-person', 'Office or person', 'Offices and persons'),
    term('international-organization', 'International organization', 'International organizations'),
    term('forum', 'Forum', 'Forums'),
    term('coalition', 'Coalition', 'Coalitions'),
    term('civil-society', 'Civil society'),
    term('private-sector', 'Private sector'),
    term('armed-or-criminal-group', 'Armed or criminal group', 'Armed and criminal groups'),
  ],
  instrumentKinds: [
    term('treaty', 'Treaty', 'Treaties'),
    term('court', 'Court', 'Courts'),
    term('scheme', 'Scheme', 'Schemes'),
    term('partnership', 'Partnership', 'Partnerships'),
    term('negotiation', 'Negotiation', 'Negotiations'),
    term('meeting', 'Summit or meeting', 'Summits and meetings'),
    term('sanctions', 'Sanctions'),
    term('report', 'Report', 'Reports'),
  ],
  roles: [
    term('lead', 'Lead', undefined, 'acts, or is said to be the one who acts'),
    term('partner', 'Partner', undefined, 'acts together with the lead'),
    term('venue', 'Venue', undefined, 'is the place or body in which it is done'),
    term('target', 'Target', undefined, 'is to be stopped, changed or held to account'),
    term('beneficiary', 'Beneficiary', undefined, 'is to be helped or protected'),
  ],
  reasons: [
    reason('context', 'Context', 'Describes a situation or what came before.'),
    reason('procedure', 'Procedure', 'Says how the text itself, a body or a meeting works.'),
    reason('definition', 'Definition', 'Says what a word means in the text.'),
    reason('recital', 'Recital', 'Recalls other texts or gives reasons, without a position.'),
    reason('reference', 'Reference', 'A source, a citation or a list of them.'),
    reason('repetition', 'Repetition', 'Says again what is coded elsewhere.'),
    reason('signature', 'Signature', 'Where, when and by whom it was signed.'),
    reason('names', 'List of names', 'Names alone: signatories, members, places.'),
    reason('contents', 'Table of contents', 'Leads to other parts of the text.'),
    reason('title', 'Title or label', 'Printed like a heading, and no sentence.'),
    reason('caption', 'Caption', 'Says what a picture shows.'),
    reason(CREDIT, 'Credit', 'Says who made a picture.'),
  ],
};

/** `content/vocabularies.yaml`. A vocabulary that is left out is the default one. */
export const vocabulariesFileSchema = strictRecord({
  initiativeKinds: terms.default(DEFAULT_VOCABULARIES.initiativeKinds),
  actorKinds: terms.default(DEFAULT_VOCABULARIES.actorKinds),
  instrumentKinds: terms.default(DEFAULT_VOCABULARIES.instrumentKinds),
  roles: vocabulariesSchema.unwrap().shape.roles.default(DEFAULT_VOCABULARIES.roles),
  reasons: terms.default(DEFAULT_VOCABULARIES.reasons),
});

function term(id: string, label: string, plural?: string, description?: string): Term {
  return { id, label, ...(plural && { plural }), ...(description && { description }) };
}

function reason(id: string, label: string, description: string): Term {
  return term(id, label, undefined, description);
}

/** What several of a term are called. */
export const pluralOf = ({ label, plural = label }: Term): string => plural;

/** A term by its id. Throws where the vocabulary has none: the parser has checked every one. */
export function termCalled(all: readonly Term[], id: string): Term {
  const found = all.find((one) => one.id === id);
  if (!found) throw new Error(`No term is called ${id}`);
  return found;
}
