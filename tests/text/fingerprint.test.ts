import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprintOf } from '@/lib/text/fingerprint';

describe('a fingerprint', () => {
  // The test vectors of FNV-1a (http://www.isthe.com/chongo/src/fnv/test_fnv.c), in base 36.
  test.each([
    ['', 0xcbf29ce484222325n],
    ['a', 0xaf63dc4c8601ec8cn],
    ['foobar', 0x85944171f73967e8n],
  ])('of %j is its 64-bit FNV-1a hash', (words, hash) => {
    expect(fingerprintOf(words)).toBe(hash.toString(36).padStart(13, '0'));
  });

  test('is the hash as it is defined, for any words', () => {
    const hashOf = (words: string) =>
      new TextEncoder()
        .encode(words)
        .reduce(
          (hash, byte) => BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n),
          0xcbf29ce484222325n,
        );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        expect(fingerprintOf(words)).toBe(hashOf(words).toString(36).padStart(13, '0'));
      }),
    );
  });

  test('is 13 small letters and digits, and another one where a letter differs', () => {
    expect(fingerprintOf('Norway')).toBe('1m6l3tbu9wjhz');
    expect(fingerprintOf('norway')).toMatch(/^[0-9a-z]{13}$/);
    expect(fingerprintOf('norway')).not.toBe(fingerprintOf('Norway'));
  });
});
