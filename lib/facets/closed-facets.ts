import type { Term, Vocabularies, VocabularyName } from '@/lib/model/vocabulary';
import type { Facet, FacetKey } from './facets';
import { FACETS } from './facets';

/** A facet whose values are no records, but terms of a vocabulary: a closed list. */
type ClosedFacet = {
  /** What its values are called, alone: `Kinds of initiative`. */
  readonly heading: string;
  /** The same where it is plain that initiatives have them: `Kinds`. */
  readonly plural: string;
  /** What they are about, in a sentence or two. */
  readonly lead: string;
  /** Where its values stand, in the order in which they are listed. */
  readonly vocabulary: VocabularyName;
};

/** What is said of the facets with a closed list. Apart from their rows, as no browser needs it. */
const CLOSED_FACETS = {
  kind: {
    heading: 'Kinds of initiative',
    plural: 'Kinds',
    lead: 'An initiative is one thing that somebody did, does, proposes, promises or stands for. Its kind says which.',
    vocabulary: 'initiativeKinds',
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

/** The terms of a closed list, in their order. */
export function closedTerms(all: Vocabularies, key: ClosedKey): readonly Term[] {
  return all[closedFacet(key).vocabulary];
}

/** The values of a closed list, in their order. */
export function closedValues(all: Vocabularies, key: ClosedKey): readonly string[] {
  return closedTerms(all, key).map(({ id }) => id);
}
