/**
 * Characters that print differently and mean the same, each mapped to one character, so that
 * offsets in the folded text are offsets in the text itself.
 */
const TYPOGRAPHIC_TWINS: ReadonlyMap<string, string> = new Map([
  ['\u2018', "'"],
  ['\u2019', "'"],
  ['\u201b', "'"],
  ['\u02bc', "'"],
  ['\u201c', '"'],
  ['\u201d', '"'],
  ['\u201f', '"'],
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['\u00a0', ' '],
  ['\u202f', ' '],
]);

const TYPOGRAPHIC = /[\u2018\u2019\u201b\u02bc\u201c\u201d\u201f\u2010\u2011\u00a0\u202f]/g;

/**
 * The text with curly quotes, typographic hyphens and no-break spaces made plain.
 * Guarantee: the result has the same length, so every offset stays valid.
 */
export function foldTypography(text: string): string {
  return text.replace(TYPOGRAPHIC, (character) => TYPOGRAPHIC_TWINS.get(character) ?? character);
}

/** Letters that Unicode decomposition leaves whole; a reader without that key types these instead. */
const LIGATURES: ReadonlyMap<string, string> = new Map([
  ['ø', 'o'],
  ['œ', 'oe'],
  ['æ', 'ae'],
  ['ß', 'ss'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ı', 'i'],
]);

/**
 * A word as search compares it: small letters, no accents, ligatures written out
 * (`Lysøen` and `LYSOEN` give `lysoen`; `Lysœn` gives `lysoen`). Length may change.
 */
export function foldWord(word: string): string {
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[øœæßłđðþı]/g, (letter) => LIGATURES.get(letter) ?? letter);
}
