import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pagesToShow } from '@/lib/lists/pages';

describe('the pages that a page leads to', () => {
  test.each([
    [1, 1, '1'],
    [1, 2, '1 2'],
    [1, 3, '1 2 3'],
    [1, 40, '1 2 gap 40'],
    [3, 40, '1 2 3 4 gap 40'],
    [4, 40, '1 2 3 4 5 gap 40'],
    [8, 40, '1 gap 7 8 9 gap 40'],
    [37, 40, '1 gap 36 37 38 39 40'],
    [40, 40, '1 gap 39 40'],
  ])('from %i of %i are %s', (number, of, shown) => {
    expect(pagesToShow(number, of).join(' ')).toBe(shown);
  });

  test('are few, in order, with the first, the last, itself and its neighbours among them', () => {
    const aPage = fc
      .integer({ min: 1, max: 500 })
      .chain((of) => fc.tuple(fc.integer({ min: 1, max: of }), fc.constant(of)));
    fc.assert(
      fc.property(aPage, ([number, of]) => {
        const shown = pagesToShow(number, of);
        const numbers = shown.filter((page) => page !== 'gap');
        expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
        const wanted = [1, number - 1, number, number + 1, of];
        expect(numbers).toEqual(
          expect.arrayContaining(wanted.filter((page) => page >= 1 && page <= of)),
        );
        expect(numbers.every((page) => page >= 1 && page <= of)).toBe(true);
        expect(shown.length).toBeLessThanOrEqual(7);
        // A gap stands for more than one page, and wherever pages are left out.
        for (const [at, page] of shown.entries()) {
          const next = shown[at + 1];
          if (typeof page === 'number' && typeof next === 'number') expect(next).toBe(page + 1);
          if (page !== 'gap') continue;
          const [before, after] = [shown[at - 1], next];
          expect(Number(after) - Number(before)).toBeGreaterThan(2);
        }
      }),
    );
  });
});
