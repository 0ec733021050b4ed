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
  /** Why a passage holds no initiative. */
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
export const reasonSchema = givenId.brand<'Reason'>();

export type InitiativeKind = z.infer<typeof initiativeKindSchema>;
export type Role = z.infer<typeof roleSchema>;

/** One of the terms of a vocabulary, in a file that an author writes. */
export function termOf<Id extends z.ZodType<string, string>>(all: readonly Term[], id: Id) {
  return z.enum(all.map((one) => one.id)).pipe(id);
}

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
    term('context', 'Context', undefined, 'it describes the world, and nobody is said to act'),
    term('procedure', 'Procedure', undefined, 'it says how a body or a text works'),
    term('definition', 'Definition', undefined, 'it says what a word means'),
    term('recital', 'Recital', undefined, 'it says why the text was made'),
    term('signature', 'Signature', undefined, 'it says who signed, when and where'),
    term('names', 'Names', undefined, 'it lists names'),
    term('contents', 'Contents', undefined, 'it lists what the document holds'),
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

/** What several of a term are called. */
export const pluralOf = ({ label, plural = label }: Term): string => plural;

/** A term by its id. Throws where the vocabulary has none: the parser has checked every one. */
export function termCalled(all: readonly Term[], id: string): Term {
  const found = all.find((one) => one.id === id);
  if (!found) throw new Error(`No term is called ${id}`);
  return found;
}
