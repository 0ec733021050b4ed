import type { Range } from '@/lib/text/ranges';
import { contains, overlaps } from '@/lib/text/ranges';
import { createPatternFinder } from './find-patterns';
import type { Governed, GoverningWord } from './governing-words';
import { governingWordsOf, UNKNOWN } from './governing-words';
import type { LanguageRules } from './language-rules';
import { rulesOf } from './language-rules';
import { sentencesTouched } from './sentences';

/**
 * The governing words of a quote's own sentences that the quote does not hold, in order. The ranges
 * are the pieces of the quote that lie in this passage. A word that is cut by a quote's edge counts
 * as outside.
 */
export function restOfSentence(
  text: string,
  quoteRanges: readonly Range[],
  language: string,
): Governed {
  const rules = rulesOf(language);
  if (!rules) return UNKNOWN;
  const held = joined(quoteRanges, text);
  const words = sentencesTouched(text, quoteRanges, language).flatMap((sentence) => {
    const own = text.slice(sentence.start, sentence.end);
    const all = [...governingWordsOf(own, rules), ...limitOf(own, sentence, held, rules)];
    return all
      .map((word) => ({
        ...word,
        start: word.start + sentence.start,
        end: word.end + sentence.start,
      }))
      .filter((word) => !held.some((range) => contains(range, word)))
      .toSorted((a, b) => a.start - b.start);
  });
  return { known: true, words };
}

/**
 * The governing words that touch what a quote leaves out of a text: a lead-in may lose its middle
 * only where none is lost.
 */
export function omittedGoverns(
  text: string,
  leftOutRanges: readonly Range[],
  language: string,
): Governed {
  const rules = rulesOf(language);
  if (!rules) return UNKNOWN;
  const words = governingWordsOf(text, rules).filter((word) =>
    leftOutRanges.some((range) => overlaps(range, word)),
  );
  return { known: true, words };
}

/** Pieces with only spaces between them hold a phrase together. */
function joined(ranges: readonly Range[], text: string): Range[] {
  const all: Range[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last && text.slice(last.end, range.start).trim() === '') {
      all[all.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    } else all.push(range);
  }
  return all;
}

/** The other half of a limit that begins in the quote: the "que" of "ne … que". */
function limitOf(
  own: string,
  { start }: Range,
  held: readonly Range[],
  { limit }: LanguageRules,
): GoverningWord[] {
  if (!limit) return [];
  const isHeld = (word: Range) =>
    held.some((range) => contains(range, { start: word.start + start, end: word.end + start }));
  const find = (patterns: readonly string[]) =>
    createPatternFinder([{ value: undefined, patterns }])(own);
  const begins = find(limit.begins).find(isHeld);
  if (!begins || find(limit.closed).some(isHeld)) return [];
  const end = find(limit.ends).find((word) => word.start >= begins.end);
  if (!end) return [];
  const { value: _value, ...range } = end;
  return [{ ...range, text: own.slice(end.start, end.end), class: 'exception', asks: 'must' }];
}
