import { wordsOf } from '@/lib/text/words';
import { foldTypography } from '@/lib/text/fold';
import { LONGEST_QUERY, MOST_WORDS } from '@/lib/text/query-limits';
import type { QueryWord } from './terms';
import { plainTerm, queryWord } from './terms';

/** One thing that a hit must have: a word, or words in double quotes in this very order. */
export type Clause =
  | { readonly kind: 'word'; readonly text: string; readonly word: QueryWord }
  | { readonly kind: 'phrase'; readonly text: string; readonly terms: readonly string[] };

/** A query, understood. */
export type ParsedQuery = {
  readonly clauses: readonly Clause[];
  /** What of the query was left out, in words for the reader; undefined where nothing was. */
  readonly remark: string | undefined;
};

/** Words, and phrases in double quotes, straight or curly. A quote that is still open is not one yet. */
export function parseQuery(query: string): ParsedQuery {
  const text = foldTypography(query.slice(0, LONGEST_QUERY));
  const clauses: Clause[] = [];
  let words = 0;
  let dropped = 0;
  for (const [, phrase, loose] of text.matchAll(/"([^"]*)"|([^"]+)/g)) {
    const found = wordsOf(phrase ?? loose ?? '');
    const kept = found.slice(0, Math.max(0, MOST_WORDS - words));
    words += kept.length;
    dropped += found.length - kept.length;
    if (phrase !== undefined && kept.length > 0) {
      const exact = phrase.slice(0, kept.at(-1)?.end);
      clauses.push({
        kind: 'phrase',
        text: `“${exact.trim()}”`,
        terms: kept.map((one) => plainTerm(one.text)),
      });
    } else {
      clauses.push(
        ...kept.map((one) => ({ kind: 'word' as const, text: one.text, word: queryWord(one) })),
      );
    }
  }
  return { clauses, remark: remarkOn(query, dropped) };
}

function remarkOn(query: string, dropped: number): string | undefined {
  if (query.length > LONGEST_QUERY)
    return `Only the first ${LONGEST_QUERY} characters are searched.`;
  if (dropped > 0) return `Only the first ${MOST_WORDS} words are searched.`;
  return undefined;
}

/** Whether there is anything to search: a query of spaces and punctuation is none. */
export function hasWords(query: string): boolean {
  return parseQuery(query).clauses.length > 0;
}
