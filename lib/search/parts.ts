import type { PackedPostings } from './postings';
import type { SearchRecord } from './record';

/** Terms, in their order, and what each of them finds. */
export type TermsPart = {
  readonly terms: readonly string[];
  readonly postings: readonly PackedPostings[];
};

/**
 * Where each term of the terms part of the same number stands: for each initiative how far its place is from
 * the one before, how many words follow, and how far each is from the one before.
 */
type PositionsPart = readonly (readonly number[])[];

/** What a beginning of words finds, added up over all the terms that begin so. */
type SpanPart = PackedPostings;

/** Every term there is, in their order: the spellings to choose from where a word is a slip. */
type WordsPart = readonly string[];

/** Initiatives one after the other; of those that the page lists, what it does not have of them. */
export type RecordsPart = readonly Partial<SearchRecord>[];

/** What each kind of part holds. */
export type PartOf = {
  terms: TermsPart;
  positions: PositionsPart;
  span: SpanPart;
  words: WordsPart;
  records: RecordsPart;
};
export type PartKind = keyof PartOf;

/** A part of the search, and its name in addresses: a kind and a number from 0. */
export type PartName = `${PartKind}-${number}`;

export function partName(kind: PartKind, number: number): PartName {
  return `${kind}-${number}`;
}

/** How many initiatives stand in a part: few, as the best matches of a search stand anywhere. */
export const RECORDS_IN_A_PART = 8;

/** The parts that are there. */
export type Parts = { readonly get: (name: PartName) => unknown };

/** An answer; or the parts without which there is none, to be fetched before asking again. */
export type Asked<Answer> = { readonly answer: Answer } | { readonly missing: readonly PartName[] };

/** Reads parts and remembers those that were not there. */
export type Reading = {
  readonly read: <Kind extends PartKind>(kind: Kind, number: number) => PartOf[Kind] | undefined;
  readonly missing: Set<PartName>;
};

export function readingFrom(parts: Parts): Reading {
  const missing = new Set<PartName>();
  return {
    missing,
    read: <Kind extends PartKind>(kind: Kind, number: number) => {
      const name = partName(kind, number);
      const part = parts.get(name) as PartOf[Kind] | undefined;
      if (part === undefined) missing.add(name);
      return part;
    },
  };
}
