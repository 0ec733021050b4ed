import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addBits,
  allBits,
  bitsOf,
  bothBits,
  countBoth,
  hasBit,
  noBits,
  placesOf,
} from '@/lib/facets/bits';

const size = fc.constantFrom(1, 31, 32, 33, 64, 100);
const two = size.chain((below) => {
  const places = fc.uniqueArray(fc.nat({ max: below - 1 })).map((all) => all.toSorted(byNumber));
  return fc.tuple(fc.constant(below), places, places);
});
const byNumber = (a: number, b: number) => a - b;

describe('a set of places', () => {
  test('is what was put into it', () => {
    fc.assert(
      fc.property(two, ([below, one]) => {
        const bits = bitsOf(one, below);
        expect(placesOf(bits)).toEqual(one);
        for (let place = 0; place < below; place += 1) {
          expect(hasBit(bits, place)).toBe(one.includes(place));
        }
      }),
    );
  });

  test('meets and joins another one as sets do', () => {
    fc.assert(
      fc.property(two, ([below, one, other]) => {
        const both = one.filter((place) => other.includes(place));
        expect(placesOf(bothBits(bitsOf(one, below), bitsOf(other, below)))).toEqual(both);
        expect(countBoth(bitsOf(one, below), bitsOf(other, below))).toBe(both.length);
        const joined = bitsOf(one, below);
        addBits(joined, bitsOf(other, below));
        expect(placesOf(joined)).toEqual([...new Set([...one, ...other])].toSorted(byNumber));
      }),
    );
  });

  test.each([0, 1, 31, 32, 33, 64])('of all, or none, of %i places', (below) => {
    expect(placesOf(allBits(below))).toEqual(Array.from({ length: below }, (_, at) => at));
    expect(placesOf(noBits(below))).toEqual([]);
  });
});
