import type { Range } from './ranges';

/** Letters, digits and marks, and what prints nothing inside a word: joiners, soft hyphens. */
const WORD = '[\\p{L}\\p{N}\\p{M}_\\u00ad\\u200c\\u200d\\u2060]';

/** What joins two parts of a word: apostrophes, hyphens, the points inside Catalan and Hebrew words. */
const JOIN = "['\\u2018\\u2019\\u201b\\uff07\\u2010\\u2011\\u00b7\\u05f3\\u05f4-]";

/** Scripts that put no space between words: each character is a word for us. */
const UNSPACED =
  '(?=[\\p{L}\\p{M}\\p{N}])[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Thai}\\p{scx=Laoo}\\p{scx=Khmr}\\p{scx=Mymr}]';

/** Where the question is asked, in the letters around it: no text holds this character. */
const HERE = '\\0';

/** A character and its marks are never parted. */
const IN_CHARACTER = `[\\ud800-\\udbff]${HERE}[\\udc00-\\udfff]|${HERE}[\\p{M}\\u200d]`;

/** The figures of a number are never parted: 10,000 · 2.5 · 10 000 with spaces that do not break. */
const IN_NUMBER = `\\p{Nd}${HERE}(?:[.,]\\p{Nd}|[\\u00a0\\u202f]\\p{Nd}{3}(?!\\p{Nd}))|\\p{Nd}[.,]${HERE}\\p{Nd}|\\p{Nd}[\\u00a0\\u202f]${HERE}\\p{Nd}{3}(?!\\p{Nd})`;

const IN_LETTERS = `${WORD}${HERE}${WORD}`;
const BEFORE_JOIN = `${WORD}${HERE}${JOIN}${WORD}`;
const BEHIND_JOIN = `${WORD}${JOIN}${HERE}${WORD}`;

const NEVER = new RegExp(IN_CHARACTER, 'u');
const ALWAYS = new RegExp(`${UNSPACED}${HERE}|${HERE}${UNSPACED}`, 'u');
const IN_WORD = new RegExp(`${IN_NUMBER}|${IN_LETTERS}|${BEFORE_JOIN}|${BEHIND_JOIN}`, 'u');
const BEFORE_NAME = new RegExp(`${IN_NUMBER}|${IN_LETTERS}|${BEHIND_JOIN}`, 'u');
const BEHIND_NAME = new RegExp(`${IN_NUMBER}|${IN_LETTERS}`, 'u');

/** The short words that French joins to the next one by an apostrophe: l'OTAN, qu'Ottawa. */
const ELISION = new RegExp(
  `(?<!${WORD}|${WORD}${JOIN})(?:[cdjlmnst]|(?:jus|lors|puis|quoi|pres|quel)?qu)['\\u2019]$`,
  'iu',
);

/** No character before an offset that is asked about is farther from it. */
const LONGEST_ELISION = 12;

/**
 * Whether a quote may begin or end at an offset: at the edge of a word, what hyphens and apostrophes
 * join being one word. No edge is inside "cannot", "can't", "non-State" or "10,000".
 */
export function isQuoteEdge(text: string, offset: number): boolean {
  return isEdge(text, offset, IN_WORD);
}

/** Whether a name or evidence may begin at an offset: as a quote, or behind a French elision. */
export function isNameStart(text: string, offset: number): boolean {
  return isEdge(text, offset, BEFORE_NAME) || isBehindElision(text, offset);
}

/** Whether a name or evidence may end at an offset: as a quote, or before an apostrophe or a hyphen. */
export function isNameEnd(text: string, offset: number): boolean {
  return isEdge(text, offset, BEHIND_NAME);
}

/** The whole words that a range lies in, its own edges being inside them. */
export function wholeWords(text: string, { start, end }: Range): Range {
  let [from, to] = [start, end];
  while (!isQuoteEdge(text, from)) from -= 1;
  while (!isQuoteEdge(text, to)) to += 1;
  return { start: from, end: to };
}

function isEdge(text: string, offset: number, inside: RegExp): boolean {
  if (offset <= 0 || offset >= text.length) return true;
  const around = `${text.slice(Math.max(0, offset - 4), offset)}\0${text.slice(offset, offset + 6)}`;
  if (NEVER.test(around)) return false;
  return !inside.test(around) || ALWAYS.test(around);
}

function isBehindElision(text: string, offset: number): boolean {
  const last = text.charCodeAt(offset - 1);
  if (last !== 0x27 && last !== 0x2019) return false;
  return ELISION.test(text.slice(Math.max(0, offset - LONGEST_ELISION), offset));
}
