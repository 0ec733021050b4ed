import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eachPosition, packPositions } from '@/lib/search/positions';
import { eachPosting, packPostings } from '@/lib/search/postings';

const rising = fc
  .uniqueArray(fc.nat({ max: 20_000 }), { minLength: 1, maxLength: 30 })
  .map((all) => all.toSorted((a, b) => a - b));

test('what a term finds comes back as it was kept', () => {
  fc.assert(
    fc.property(rising, fc.integer({ min: 1, max: 99_999 }), (places, score) => {
      const found: [number, number][] = [];
      const scores = places.map((_, at) => score + at);
      eachPosting(packPostings({ places, scores }), (...one) => found.push(one));
      expect(found).toEqual(places.map((place, at) => [place, scores[at]]));
    }),
  );
});

test('where a word stands comes back as it was kept', () => {
  const standing = fc.tuple(rising, rising).map(([places, positions]) => {
    return places.map((place, at) => [place, positions.slice(at % positions.length)] as const);
  });
  fc.assert(
    fc.property(standing, (all) => {
      const found: [number, number][] = [];
      eachPosition(packPositions(new Map(all)), (...one) => found.push(one));
      expect(found).toEqual(all.flatMap(([place, some]) => some.map((one) => [place, one])));
    }),
  );
});
