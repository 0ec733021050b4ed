import type { Range } from '@/lib/text/ranges';

/** Patterns of a language's words that stand for one value. */
export type PatternGroup<T> = { readonly value: T; readonly patterns: readonly string[] };

/** A place where a pattern stands in a text, and what it stands for. */
export type PatternHit<T> = Range & { readonly value: T };

/** Not inside a word, and not its second half: the "no" of "non-State" or of "yes-no" is none. */
const BEGINS = '(?<![\\p{L}\\p{N}\\p{M}]|\\p{L}[-\\u2010\\u2011])';
const ENDS = "(?:(?<=['\u2019])|(?![\\p{L}\\p{N}\\p{M}]|[-\\u2010\\u2011]\\p{L}))";

/** What may stand between the words of a phrase: "provided, that". */
const GAP = '[\\s,]+';

/**
 * A finder of all places where the patterns stand as whole words, in order and never overlapping. Of
 * two that begin at one place the one with more words is taken: "not later than", not "not".
 */
export function createPatternFinder<T>(
  groups: readonly PatternGroup<T>[],
): (text: string) => PatternHit<T>[] {
  const all = groups
    .flatMap(({ value, patterns }) => patterns.map((pattern) => ({ value, pattern })))
    .toSorted((a, b) => gapsIn(b.pattern) - gapsIn(a.pattern));
  if (all.length === 0) return () => [];
  const alternatives = all.map(({ pattern }) => `(${sourceOf(pattern)})`).join('|');
  const regExp = new RegExp(`${BEGINS}(?:${alternatives})${ENDS}`, 'giu');
  return (text) =>
    Array.from(text.matchAll(regExp)).flatMap((match) => {
      const entry = all[match.slice(1).findIndex((group) => group !== undefined)];
      const start = match.index;
      return entry ? [{ start, end: start + match[0].length, value: entry.value }] : [];
    });
}

const gapsIn = (pattern: string) => pattern.split(' ').length;

/** An accented letter may stand in the text as one character or as two. */
function sourceOf(pattern: string): string {
  return pattern
    .normalize('NFC')
    .replace(/[à-ÿ]/g, (letter) => `(?:${letter}|${letter.normalize('NFD')})`)
    .replaceAll(' ', GAP);
}
