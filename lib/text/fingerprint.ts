/** 0xcbf29ce484222325, in halves of 32 bits. */
const OFFSET_BASIS = { high: 0xcbf29ce4, low: 0x84222325 };
/** The prime is 2^40 + 435. */
const PRIME_LOW = 435;
const TWO_32 = 2 ** 32;
const LETTERS = 13;

/**
 * Words in short: the 64-bit FNV-1a hash of their UTF-8 bytes
 * (http://www.isthe.com/chongo/tech/comp/fnv/), as 13 small letters and digits. One altered
 * character gives another fingerprint; the same words give the same one at build and in every browser.
 */
export function fingerprintOf(words: string): string {
  let { high, low } = OFFSET_BASIS;
  // In halves, as a ledger has millions of letters and big integers are slow. All products stay below 2^53.
  for (const byte of new TextEncoder().encode(words)) {
    const mixed = (low ^ byte) >>> 0;
    const product = mixed * PRIME_LOW;
    const carry = Math.floor(product / TWO_32);
    high = (high * PRIME_LOW + carry + mixed * 2 ** 8) % TWO_32;
    low = product % TWO_32;
  }
  const hash = (BigInt(high) << 32n) | BigInt(low);
  return hash.toString(36).padStart(LETTERS, '0');
}
