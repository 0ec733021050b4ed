import type { InitiativeKind } from '@/lib/model/initiative';
import type { Facet, FacetKey } from './facets';
import { FACETS } from './facets';

/** How a value is called, alone and as a list of its initiatives, and what it means. */
type ValueWords = {
  readonly name: string;
  readonly plural: string;
  readonly definition: string;
};

/** A facet whose values are no records, but words of ours: a closed list. */
type ClosedFacet = {
  /** What its values are called, alone: `Kinds of initiative`. */
  readonly heading: string;
  /** The same where it is plain that initiatives have them: `Kinds`. */
  readonly plural: string;
  /** What they are about, in a sentence or two. */
  readonly lead: string;
  /** Its values in the order in which they are listed. */
  readonly words: Readonly<Record<string, ValueWords>>;
};

/** Kinds in the order of how much they bind. */
const INITIATIVE_KIND_WORDS: Readonly<Record<InitiativeKind, ValueWords>> = {
  commitment: {
    name: 'Commitment',
    plural: 'Commitments',
    definition: 'Somebody says that they will do it.',
  },
  action: {
    name: 'Action',
    plural: 'Actions',
    definition: 'Somebody is doing it, or has done it.',
  },
  proposal: {
    name: 'Proposal',
    plural: 'Proposals',
    definition: 'Somebody asks others to do it.',
  },
  achievement: {
    name: 'Achievement',
    plural: 'Achievements',
    definition: 'The text claims it as a result.',
  },
  position: {
    name: 'Position',
    plural: 'Positions',
    definition: 'A stance or principle that the text says it follows.',
  },
};

/** What is said of the facets with a closed list. Apart from their rows, as no browser needs it. */
const CLOSED_FACETS = {
  kind: {
    heading: 'Kinds of initiative',
    plural: 'Kinds',
    lead: 'An initiative is one thing that somebody did, does, proposes, promises or stands for. Its kind says which.',
    words: INITIATIVE_KIND_WORDS,
  },
} as const satisfies Partial<Record<FacetKey, ClosedFacet>>;

export type ClosedKey = keyof typeof CLOSED_FACETS;

/** The facets whose values are records. */
export type RecordKey = Exclude<FacetKey, ClosedKey>;

/** Whether the values of a facet are a closed list. */
export function isClosed<Key extends string>(key: Key | ClosedKey): key is ClosedKey {
  return Object.hasOwn(CLOSED_FACETS, key);
}

type ClosedRow = Extract<Facet, { readonly key: ClosedKey }>;

/** The rows of those facets. */
export const CLOSED_ROWS = FACETS.filter((facet): facet is ClosedRow => isClosed(facet.key));

/** The first steps of the addresses of their pages. */
export type ClosedSection = ClosedRow['section'];

/** What is said of a facet with a closed list. */
export function closedFacet(key: ClosedKey): ClosedFacet {
  return CLOSED_FACETS[key];
}

/** The values of a closed list, in their order. */
export function closedValues(key: ClosedKey): readonly string[] {
  return Object.keys(CLOSED_FACETS[key].words);
}

/** What a value of a closed list is called. Throws for a word that is none of them. */
export function wordsOf(key: ClosedKey, value: string): ValueWords {
  const { words: all } = closedFacet(key);
  const words = Object.hasOwn(all, value) ? all[value] : undefined;
  if (!words) throw new Error(`No ${key} is called ${value}`);
  return words;
}
