/** Where a word can be found. */
export const FIELDS = ['title', 'quote', 'names', 'note', 'context'] as const;
export type Field = (typeof FIELDS)[number];

/** How much more a word says of an initiative where it stands in this field. */
const BOOST: Readonly<Record<Field, number>> = {
  title: 4,
  quote: 3,
  names: 3,
  note: 1,
  context: 0.5,
};

/** Scores are whole numbers of hundredths: they are kept in files, and their sums have no order. */
const UNITS = 100;

/** BM25+ as MiniSearch has it, with its constants: Lv and Zhai, "Lower-Bounding Term Frequency Normalization" (2011). */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.7;
const LEAST = 0.5;

/** How often a term stands in a field of one initiative, and what it is compared with. */
export type Occurrences = {
  readonly field: Field;
  readonly times: number;
  /** How many initiatives have the term in this field, and how many there are. */
  readonly having: number;
  readonly of: number;
  /** How many different words the field has here, and on average. */
  readonly length: number;
  readonly averageLength: number;
};

/** What a term in a field says of an initiative, before it is rounded. */
export function scoreOf({ field, times, having, of, length, averageLength }: Occurrences): number {
  const rarity = Math.log(1 + (of - having + 0.5) / (having + 0.5));
  const share = 1 - LENGTH_SHARE + (LENGTH_SHARE * length) / averageLength;
  const frequency = (times * (SATURATION + 1)) / (times + SATURATION * share);
  return BOOST[field] * rarity * (LEAST + frequency);
}

/** A score in the whole numbers that are kept and added; never 0, which means that nothing was found. */
export function inUnits(score: number): number {
  return Math.max(1, Math.round(score * UNITS));
}

/** The share of its score that a term has for a query that is only its beginning, the whole term has all of it. */
export function shareOfBeginning(beginning: string, term: string): number {
  const missing = term.length - beginning.length;
  return missing === 0 ? 1 : (0.375 * term.length) / (term.length + 0.3 * missing);
}
