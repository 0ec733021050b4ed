import type { Range } from '@/lib/text/ranges';
import { wordsOf } from '@/lib/text/words';
import { plainTerm } from './terms';

/** The places where the words stand side by side in this order, whatever their case and punctuation. */
export function findPhrase(text: string, terms: readonly string[]): Range[] {
  if (terms.length === 0) return [];
  const words = wordsOf(text).map((word) => ({ ...word, term: plainTerm(word.text) }));
  return words.flatMap((word, at) => {
    const last = words[at + terms.length - 1];
    const matches = last && terms.every((term, offset) => words[at + offset]?.term === term);
    return matches ? [{ start: word.start, end: last.end }] : [];
  });
}
