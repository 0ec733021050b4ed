/** What characters are called that nobody can tell apart, or see at all. */
const NAMES: Readonly<Record<string, string>> = {
  '\u00a0': 'no-break space',
  '\u00ad': 'soft hyphen',
  '\u00b4': 'acute accent',
  '\u02bc': 'modifier apostrophe',
  '\u034f': 'combining grapheme joiner',
  '\u0300': 'combining grave accent',
  '\u0301': 'combining acute accent',
  '\u0302': 'combining circumflex',
  '\u0303': 'combining tilde',
  '\u0308': 'combining diaeresis',
  '\u0327': 'combining cedilla',
  '\u200b': 'zero-width space',
  '\u200c': 'zero-width non-joiner',
  '\u200d': 'zero-width joiner',
  '\u200e': 'left-to-right mark',
  '\u200f': 'right-to-left mark',
  '\u2010': 'hyphen',
  '\u2011': 'no-break hyphen',
  '\u2012': 'figure dash',
  '\u2013': 'en dash',
  '\u2014': 'em dash',
  '\u2018': 'left single quote',
  '\u2019': 'right single quote',
  '\u201a': 'low single quote',
  '\u201b': 'reversed single quote',
  '\u201c': 'left double quote',
  '\u201d': 'right double quote',
  '\u201e': 'low double quote',
  '\u201f': 'reversed double quote',
  '\u2028': 'line separator',
  '\u2029': 'paragraph separator',
  '\u202f': 'narrow no-break space',
  '\u2032': 'prime',
  '\u2033': 'double prime',
  '\u205f': 'mathematical space',
  '\u2060': 'word joiner',
  '\u2212': 'minus sign',
  '\u3000': 'ideographic space',
  '\ufeff': 'zero-width no-break space',
  '\ufffd': 'replacement character',
};

/** A character as messages name it: `U+00A0 (no-break space)`; a letter that all know as it is. */
export function characterName(character: string): string {
  return Array.from(character, (one) => {
    if (one === ' ') return 'a space';
    if (/^[\x21-\x7e]$/.test(one)) return one;
    const code = (one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    const name = NAMES[one] ?? (/^[\p{L}\p{N}\p{P}\p{S}]$/u.test(one) ? one : undefined);
    return name === undefined ? `U+${code}` : `U+${code} (${name})`;
  }).join(' and ');
}

/** A character with the marks that belong to it. */
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;
const INVISIBLE = /[\p{Cf}\u034f]/gu;

/** A text with one sign for all that look the same, and nothing for what cannot be seen. */
export function lookOf(text: string): string {
  return text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(/[\p{Z}\s]/gu, ' ')
    .replace(/[\u2018\u2019\u201a\u201b\u2032\u02bc\u00b4`]/gu, "'")
    .replace(/[\u201c\u201d\u201e\u201f\u2033]/gu, '"')
    .replace(/[\u2010-\u2015\u2212]/gu, '-');
}

/**
 * How two texts differ that look the same: `U+00A0 (no-break space) for a space`, each kind once.
 * Undefined where they differ in more than that.
 */
export function lookAlikes(found: string, wanted: string): readonly string[] | undefined {
  const [ours, others] = [found, wanted].map((text) => text.match(CLUSTER) ?? []);
  const notes = new Set<string>();
  let [at, other] = [0, 0];
  while (ours && others && (at < ours.length || other < others.length)) {
    const [a, b] = [ours[at], others[other]];
    if (a !== undefined && b !== undefined && (a === b || lookOf(a) === lookOf(b))) {
      if (a !== b) notes.add(`${characterName(a)} for ${characterName(b)}`);
      at += 1;
      other += 1;
    } else if (a !== undefined && lookOf(a) === '') {
      notes.add(`${characterName(a)} for nothing`);
      at += 1;
    } else if (b !== undefined && lookOf(b) === '') {
      notes.add(`nothing for ${characterName(b)}`);
      other += 1;
    } else return undefined;
  }
  return notes.size > 0 ? [...notes] : undefined;
}
