import { distance } from 'fastest-levenshtein';

/** How many letters have to be changed, put in or taken out to make one word of the other. */
export function lettersBetween(one: string, other: string): number {
  return distance(one, other);
}

/** Candidates further away than this share of the longer word are no help to anybody. */
const FURTHEST = 0.4;

/**
 * The candidate with the fewest letters to change, or undefined where none is near enough
 * (more than 40 % of the longer of the two would have to change).
 */
export function findNearest(wanted: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestShare = FURTHEST;
  for (const candidate of candidates) {
    const longer = Math.max(wanted.length, candidate.length, 1);
    if (Math.abs(wanted.length - candidate.length) / longer > bestShare) continue;
    const share = distance(wanted, candidate) / longer;
    if (share < bestShare || (share === bestShare && best === undefined)) {
      best = candidate;
      bestShare = share;
    }
  }
  return best;
}

/** How alike two words are: 1 for the same, 0 where every letter differs. */
export function similarity(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 1 : 1 - distance(a, b) / longer;
}
