/** A word and its place: `text.slice(start, end)`, in UTF-16 units. */
export type Word = { readonly text: string; readonly start: number; readonly end: number };

/** Letters and digits, joined inside by apostrophes and hyphens (G-8, G8's). */
const WORD = /[\p{L}\p{N}\p{M}]+(?:['\u2019\u2010\u2011-][\p{L}\p{N}\p{M}]+)*/gu;

/** The words of a text in order, with their offsets; punctuation and spaces are in none of them. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const WORD_CHARACTER = /[\p{L}\p{N}\p{M}_]/u;

/** Whether `offset` stands at a word's edge: no letter or digit on one of its two sides. */
export function isWordEdge(text: string, offset: number): boolean {
  // Two units each, taken apart by characters: a letter beyond U+FFFF fills both.
  const before = [...text.slice(Math.max(0, offset - 2), offset)].at(-1) ?? '';
  const [after = ''] = text.slice(offset, offset + 2);
  return !(WORD_CHARACTER.test(before) && WORD_CHARACTER.test(after));
}
