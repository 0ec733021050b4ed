import { shareOfBeginning } from './score';

/** The initiatives that have a term, by their places in the list, rising, and what it says of each. */
export type Postings = { readonly places: readonly number[]; readonly scores: readonly number[] };

/**
 * Postings as they are kept: for each initiative how far its place is from the one before, and the score.
 * One list of small numbers is the shortest that JSON has, and is parsed the fastest.
 */
export type PackedPostings = readonly number[];

export function packPostings({ places, scores }: Postings): number[] {
  let before = 0;
  return places.flatMap((place, at) => {
    const step = place - before;
    before = place;
    return [step, scores[at] ?? 0];
  });
}

/** Calls back for each initiative, in the order of the places. */
export function eachPosting(
  packed: PackedPostings,
  visit: (place: number, score: number) => void,
): void {
  let place = 0;
  for (let at = 0; at + 1 < packed.length; at += 2) {
    place += packed[at] ?? 0;
    visit(place, packed[at + 1] ?? 0);
  }
}

/**
 * What a beginning of words says of each initiative: the sum over all terms that begin so, each with its
 * share. 0 where an initiative has none of them.
 *
 * @param terms in their order, so that the last digit is always the same
 */
export function scoreBeginning(
  beginning: string,
  terms: Iterable<readonly [term: string, postings: PackedPostings]>,
  size: number,
): Float64Array {
  const sums = new Float64Array(size);
  for (const [term, postings] of terms) {
    const share = shareOfBeginning(beginning, term);
    eachPosting(postings, (place, score) => {
      sums[place] = (sums[place] ?? 0) + score * share;
    });
  }
  return sums.map((sum) => (sum === 0 ? 0 : Math.round(sum)));
}
