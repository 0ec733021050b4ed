/** A place where text was damaged on its way to us, and what it shows. */
export type Damage = { readonly offset: number; readonly found: string; readonly meant?: string };

/** What Windows-1252 has for the bytes 80 to 9F, which Latin-1 leaves empty. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const NEXT = `[\\u0080-\\u00bf${WINDOWS}]`;

/**
 * UTF-8 that was read as Latin-1 or Windows-1252: "Ã©" for "é", "â€™" for "’". Letters that stand
 * side by side in good texts too (an É before a no-break space) count only where several follow.
 */
const MOJIBAKE = new RegExp(
  [
    `[ÂÃ]${NEXT}`,
    `[ÄÅ][${WINDOWS}¡-ª¬-º¼-¿]`,
    `â[€\\u0080‚„]${NEXT}`,
    'ï»¿',
    `(?:[Â-ß]${NEXT}){3,}`,
    `(?:[à-ï]${NEXT}{2}){2,}`,
    `ðŸ${NEXT}{2}`,
  ].join('|'),
  'g',
);

/** Letters that mean something in one font alone, or nothing at all, and tags that nobody sees. */
const PRIVATE = /[\p{Co}\u{e0001}\u{e0020}-\u{e007e}]/gu;

/** A flag may be spelt with tags: those of England, Scotland and Wales are. */
const FLAG = /\u{1f3f4}[\u{e0020}-\u{e007e}]+\u{e007f}/gu;

/** The places where UTF-8 was read as something else, with what was meant. */
export function mojibakeIn(text: string): Damage[] {
  return Array.from(text.matchAll(MOJIBAKE), ({ 0: found, index }) => {
    const meant = decodeAgain(found);
    return { offset: index, found, ...(meant !== undefined && { meant }) };
  });
}

/** The places of private-use letters and tags. */
export function privateLettersIn(text: string): Damage[] {
  const spared = text.replace(FLAG, (flag) => ' '.repeat(flag.length));
  return Array.from(spared.matchAll(PRIVATE), ({ 0: found, index }) => ({ offset: index, found }));
}

function decodeAgain(found: string): string | undefined {
  const bytes = Array.from(found, (character) => {
    const at = WINDOWS.indexOf(character);
    return at === -1 ? (character.codePointAt(0) ?? 0) : 0x80 + at;
  });
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
      Uint8Array.from(bytes),
    );
  } catch {
    return undefined;
  }
}
