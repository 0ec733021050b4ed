import type { Range } from '@/lib/text/ranges';
import { overlaps } from '@/lib/text/ranges';
import { rulesOf } from './language-rules';

/** Quotation marks, brackets and marks of notes that belong to the sentence before them. */
const CLOSERS = '(?:[\\s]?[»›]|["\'”’)\\]}」』）】》*†‡¹²³⁰-⁹]|\\[[\\p{N}*†‡]+\\])*';

/** A stop of any script, what closes behind it, and the space before what follows. */
const STOPS = new RegExp(
  `(?<stop>[.!?…؟۔।॥။።։។]+|(?<wide>[。！？｡]+))(?<closers>${CLOSERS})(?<space>\\s*)`,
  'gu',
);

/** What may stand before the first letter of a sentence. */
const OPENERS = '["\'“‘«‹„(\\[¿¡「『（\\s]*';

/** What no sentence begins with: a small letter, a digit, a section sign, the letters of "(a)". */
const GOES_ON = new RegExp(`^${OPENERS}(?:[\\p{Ll}\\p{Nd}§]|[\\p{L}]{1,4}\\))`, 'u');

/** The token that a stop ends: "e.g", "U.N", the "art" of "l'art". */
const LAST_TOKEN = /[\p{L}\p{M}\p{N}°][\p{L}\p{M}\p{N}°.-]*$/u;

/** A single letter, or letters with stops between them: an initial, an acronym. */
const INITIALS = /^(?:\p{L}\p{M}*\.)*\p{L}\p{M}*$/u;

/** No abbreviation is longer. */
const LONGEST_TOKEN = 24;

/**
 * The sentences of a passage, in order, without the spaces between them. In doubt two are one: who
 * asks for the rest of a sentence rather asks for too much than misses an exception. An abbreviation's
 * stop, one before a small letter, a digit, § or "(a)", and three dots end none; a text without a stop
 * is one sentence.
 */
export function sentencesOf(text: string, language: string): Range[] {
  const abbreviations = new Set(rulesOf(language)?.abbreviations ?? []);
  const ends = Array.from(text.matchAll(STOPS))
    .filter((match) => endsSentence(match, text, abbreviations))
    .map((match) => match.index + match[0].length);
  return [...new Set([...ends, text.length])].flatMap((end, index, all) => {
    const from = all[index - 1] ?? 0;
    const words = text.slice(from, end);
    const start = from + words.length - words.trimStart().length;
    return words.trim() === '' ? [] : [{ start, end: start + words.trim().length }];
  });
}

/** The sentences that at least one of the ranges touches. */
export function sentencesTouched(
  text: string,
  ranges: readonly Range[],
  language: string,
): Range[] {
  return sentencesOf(text, language).filter((sentence) =>
    ranges.some((range) => overlaps(range, sentence)),
  );
}

function endsSentence(
  match: RegExpExecArray,
  text: string,
  abbreviations: ReadonlySet<string>,
): boolean {
  const { stop = '', wide, closers = '', space = '' } = match.groups ?? {};
  const after = text.slice(match.index + match[0].length);
  // “去。”他说: behind a closing mark and no space, the sentence around the quotation goes on.
  if (wide !== undefined) return closers === '' || space !== '';
  if (space === '' || GOES_ON.test(after) || /^(?:…|\.{2,})+$/.test(stop)) return false;
  if (stop !== '.') return true;
  const before = text.slice(Math.max(0, match.index - LONGEST_TOKEN), match.index);
  const token = (LAST_TOKEN.exec(before)?.[0] ?? '').normalize('NFC');
  return !INITIALS.test(token) && !abbreviations.has(token);
}
