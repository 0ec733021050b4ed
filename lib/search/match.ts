import type { Clause } from './parse-query';
import type { QueryWord } from './terms';

/** A clause of a query as it was searched, to be found again in the texts of what it found. */
export type Match = {
  readonly clause: Clause;
  /** Whether a term of a text is one that the clause means; in a phrase that alone says nothing. */
  readonly means: (term: string) => boolean;
};

/**
 * A word as it was searched: a word of a text that begins with it, or has its stem, is meant. Of a compound
 * the parts are meant as well, `withParts`, where an initiative has all of them.
 */
export function matchOfWord(clause: Clause, word: QueryWord, withParts: boolean): Match {
  const { plain, stem, parts } = word;
  return {
    clause,
    means: (term) => term.startsWith(plain) || term === stem || (withParts && parts.includes(term)),
  };
}

/** A phrase, whose words are found in their order. */
export function matchOfPhrase(clause: Clause): Match {
  return { clause, means: () => false };
}
