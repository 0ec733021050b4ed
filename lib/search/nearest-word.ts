import { findNearest, lettersBetween } from '@/lib/text/nearest';
import type { QueryWord } from './terms';
import { indexTerms } from './terms';

/** The words of a corpus as they are written there, by the terms under which they are found. */
export type Vocabulary = ReadonlyMap<string, string>;

/** The vocabulary of these words; a term has the first of the words that are found under it. */
export function vocabularyOf(words: Iterable<string>): Vocabulary {
  const vocabulary = new Map<string, string>();
  for (const word of words) {
    for (const term of indexTerms(word)) {
      if (!vocabulary.has(term)) vocabulary.set(term, word);
    }
  }
  return vocabulary;
}

/** A word of the corpus, and how many letters it differs in from what was typed. */
export type NearWord = { readonly written: string; readonly letters: number };

/** The word of the corpus that is spelled most like a word of a query. */
export function nearestWord(word: QueryWord, vocabulary: Vocabulary): NearWord | undefined {
  const term = findNearest(word.stem, vocabulary.keys());
  const written = term === undefined ? undefined : vocabulary.get(term);
  if (term === undefined || written === undefined) return undefined;
  return { written, letters: lettersBetween(word.stem, term) };
}
