/** A place in a list of passages. Offsets are into that passage's text. */
export type Place = { readonly passage: number; readonly start: number; readonly end: number };

/** Words that are looked for, by the hash of their beginning. */
type Wanted = {
  readonly byHash: Map<number, string[]>;
  /** By the first bits of a hash, whether any of them begins so: most places of a text need no more. */
  readonly mayBe: Uint8Array;
};

/** A table of 16 KB stays close to the processor, and some hundreds of words leave it nearly empty. */
const FIRST_BITS = 14;
const OTHER_BITS = 32 - FIRST_BITS;

/**
 * Every place where each of the wanted words stands in the passages, letter for letter, overlapping
 * places included; by passage, then by start. All are looked for at once, in a pass over the texts
 * for each power of two up to the longest: words are found by the hash of their beginning of so many
 * letters, which is more than half of them (Rabin and Karp).
 */
export function findWords(
  passages: readonly { readonly text: string }[],
  wanted: Iterable<string>,
): ReadonlyMap<string, readonly Place[]> {
  const found = new Map<string, Place[]>();
  for (const words of wanted) if (words !== '') found.set(words, []);
  for (const [width, group] of groupByBeginning(found.keys())) {
    passages.forEach(({ text }, passage) => {
      search(text, width, group, (words, start) => {
        found.get(words)?.push({ passage, start, end: start + words.length });
      });
    });
  }
  return found;
}

/** By how many letters of them are hashed: the largest power of two that they have. */
function groupByBeginning(wanted: Iterable<string>): Map<number, Wanted> {
  const groups = new Map<number, Wanted>();
  for (const words of wanted) {
    const width = 2 ** Math.floor(Math.log2(words.length));
    const group = groups.get(width) ?? {
      byHash: new Map<number, string[]>(),
      mayBe: new Uint8Array(2 ** FIRST_BITS),
    };
    groups.set(width, group);
    const hash = hashOf(words, width);
    group.mayBe[hash >>> OTHER_BITS] = 1;
    const alike = group.byHash.get(hash);
    if (alike) alike.push(words);
    else group.byHash.set(hash, [words]);
  }
  return groups;
}

/** Any odd number will do; this one spreads letters well (Knuth's multiplicative hash). */
const BASE = 0x9e3779b1;

/** The hash of the first letters: a polynomial in `BASE`, in 32-bit arithmetic. */
function hashOf(text: string, width: number): number {
  let hash = 0;
  for (let at = 0; at < width; at += 1) hash = (Math.imul(hash, BASE) + text.charCodeAt(at)) | 0;
  return hash;
}

function search(
  text: string,
  width: number,
  { byHash, mayBe }: Wanted,
  onFound: (words: string, start: number) => void,
): void {
  if (text.length < width) return;
  let ofFirst = 1;
  for (let letter = 1; letter < width; letter += 1) ofFirst = Math.imul(ofFirst, BASE);
  let hash = hashOf(text, width);
  for (let start = 0; ; start += 1) {
    if (mayBe[hash >>> OTHER_BITS] === 1) {
      for (const words of byHash.get(hash) ?? NOTHING) {
        if (text.startsWith(words, start)) onFound(words, start);
      }
    }
    const next = start + width;
    if (next >= text.length) return;
    const rest = hash - Math.imul(text.charCodeAt(start), ofFirst);
    hash = (Math.imul(rest, BASE) + text.charCodeAt(next)) | 0;
  }
}

const NOTHING: readonly string[] = [];
