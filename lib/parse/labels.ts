/**
 * The labels of items as documents print them: `1.`, `a)`, `(iv)`, `5 bis.`, `13.a`, `A1.`, `1°.`,
 * `§ 3`, `IV.B`, `--`, a dash, a bullet; `(أ)`, `б)`, `１．`, `三、`, `（三）` in other scripts.
 */

/** Latin ordinals that French and Spanish law puts behind a number that was added later. */
const ADDED = '(?:[ \\u00a0](?:bis|ter|quater|quinquies|sexies|septies|octies))?';

/** Valid Roman numerals up to 89, in one case; `mix` and `civil` are words. */
const roman = (letters: string) => {
  const [i, v, x, l] = [...letters];
  return `(?=[${letters}])(?:${x}${l}|${l}?${x}{0,3})(?:${i}${x}|${i}${v}|${v}?${i}{0,3})`;
};
const ROMAN = `(?:${roman('ivxl')}|${roman('IVXL')})`;

/** A figure of four digits or more is a year, or an amount, and no label. */
const NUMBER = '(?:\\d{1,3}|\\p{Nd}{1,3})';
const PART = `(?:${NUMBER}|${ROMAN}|[a-zA-Z])`;
/** One letter of any script; Greek and Arabic have marks on some. */
const LETTER = '\\p{L}\\p{M}*';
const SIMPLE = `(?:${NUMBER}|${ROMAN}|${LETTER}|aa|bb|cc|dd|ee|ff|gg|hh|jj|kk|ll)`;
const COMPOUND = `(?:${PART}(?:\\.${PART})+|[A-Z]${NUMBER}|${NUMBER}[a-zA-Z])`;
const ORDINAL = '(?:premier|première|1er|1re|\\d{1,3}°)';
const CORE = `(?:${COMPOUND}|${ORDINAL}|${SIMPLE})${ADDED}`;

const BRACKETED = `\\(${CORE}\\)|\\[${NUMBER}\\]|${CORE}\\)`;
const STOPPED = `${CORE}\\.\\)?`;
const BARE = `${COMPOUND}|1er|1re|\\d{1,3}°|§§?[ \\u00a0]?${NUMBER}[a-z]?|--|[–—•◦▪■□●○‣·➢✓]`;

/** Chinese and Japanese numbers, whose sign takes the place of a space. */
const HAN = '[一二三四五六七八九十百]{1,4}';
const WIDE = `(?:${HAN}|${NUMBER})[、．]|（(?:${HAN}|${NUMBER}|${LETTER})）`;

/** Behind a label stands a space, or nothing more. */
const END = '(?=[\\s\\u00a0]|$)';
const LABEL = new RegExp(`^(?:(?:${BRACKETED}|${STOPPED}|${BARE})${END}|${WIDE})`, 'u');

/** A figure with a point inside (`2.5`), or one capital letter and a stop (`J.`): words as well as labels. */
const DOUBTFUL = /^(?:\d+\.\d+|\p{Lu}\.)$/u;

/** Signs that cannot be given a backslash; before words outside a list they are what the source prints. */
const SIGN = /^[–—§]/;

/** The label that a text begins with; undefined where it begins with words. */
export function labelAt(text: string): string | undefined {
  return LABEL.exec(text)?.[0];
}

/** Whether a label may also be words: `2.5` of "2.5 million", the `J.` of a name. */
export function isDoubtful(label: string): boolean {
  return DOUBTFUL.test(label);
}

/** The label that a paragraph outside a list seems to have, and that a backslash can make plain words. */
export function labelOfParagraph(text: string): string | undefined {
  const label = labelAt(text);
  return label === undefined || SIGN.test(label) ? undefined : label;
}

/** The labels right before and right behind a doubtful one: what bears out that it is a label. */
export function neighboursOf(label: string): string[] {
  const [, major, minor] = /^(\d+)\.(\d+)$/.exec(label) ?? [];
  if (major !== undefined && minor !== undefined) {
    return [Number(minor) - 1, Number(minor) + 1].map((number) => `${major}.${number}`);
  }
  const code = label.codePointAt(0) ?? 0;
  return [code - 1, code + 1].map((other) => `${String.fromCodePoint(other)}.`);
}

/**
 * A label without brackets and stops, as locators and references have it: `2` of `(2)`, `1` of
 * `premier` and `1er`. A bullet or a dash has none.
 */
export function bareLabel(label: string): string {
  const bare = label.replace(/^[([（§\s\u00a0]+|[)\]）.．、°\s\u00a0]+$/gu, '');
  if (/^(?:premier|première|1er|1re)$/i.test(bare)) return '1';
  return /[\p{L}\p{N}]/u.test(bare) ? bare : '';
}
