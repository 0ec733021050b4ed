import { findNearest, lettersBetween } from '@/lib/text/nearest';
import type { QueryWord } from './terms';

/** A term of the index, and how many letters it differs in from what was typed. */
export type NearTerm = { readonly term: string; readonly letters: number };

/** The term that is spelled most like a word of a query; undefined where none is near. */
export function nearestTerm(word: QueryWord, terms: Iterable<string>): NearTerm | undefined {
  const term = findNearest(word.stem, terms);
  return term === undefined ? undefined : { term, letters: lettersBetween(word.stem, term) };
}

/** One letter may be wrong in a short word, two in a longer one; a very short one must be right. */
export function slipsIn({ stem }: QueryWord): number {
  if (stem.length < 4) return 0;
  return stem.length < 7 ? 1 : 2;
}
