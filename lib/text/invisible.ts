/** Control characters but for tab and line breaks (Unicode's Cc), and halves of characters. */
const UNPRINTABLE = /[^\P{Cc}\t\n\r]|\p{Cs}/u;

/** The same and halves that make a whole: asked first, as it takes a quarter of the time. */
const SUSPECT = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]/;

/**
 * The embeddings, overrides and isolates of the Unicode bidirectional algorithm (UAX 9): words behind
 * one are shown in another order than they stand.
 */
const BIDIRECTIONAL = /[\u202a-\u202e\u2066-\u2069]/g;

/** The first character that no text has for its readers, as an offset; undefined where there is none. */
export function findUnprintable(text: string): number | undefined {
  const at = SUSPECT.test(text) ? text.search(UNPRINTABLE) : -1;
  return at === -1 ? undefined : at;
}

/** The offset of every bidirectional control of a text, in order. */
export function bidirectionalControlsIn(text: string): number[] {
  return Array.from(text.matchAll(BIDIRECTIONAL), ({ index }) => index);
}

/** The character at an offset as people name it: `U+202E`. */
export function codePointAt(text: string, offset: number): string {
  return nameOf(text.codePointAt(offset) ?? 0);
}

const nameOf = (code: number) => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;

const INVISIBLE = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** A message that a terminal prints as it stands: what would steer the terminal is named instead. */
export function makeVisible(message: string): string {
  return message.replace(INVISIBLE, (character) => `<${codePointAt(character, 0)}>`);
}
