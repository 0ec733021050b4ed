import { findNearest } from '@/lib/text/nearest';
import type { QueryWord } from './terms';
import { plainTerm, stem } from './terms';

/** The word of the corpus, as it is written there, that is spelled most like a word of a query. */
export function nearestWord(word: QueryWord, words: Iterable<string>): string | undefined {
  const written = new Map<string, string>();
  for (const candidate of words) {
    const term = stem(plainTerm(candidate));
    if (!written.has(term)) written.set(term, candidate);
  }
  const nearest = findNearest(word.stem, written.keys());
  return nearest === undefined ? undefined : written.get(nearest);
}
