import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EXCERPT_LENGTH, isLong, PAGE_LENGTH } from '@/lib/lists/page-lengths';
import { countPages, findPage, firstPage, pagesOf, pagesToShow } from '@/lib/lists/pages';

const letters = ['a', 'b', 'c', 'd', 'e'];

describe('a page of a list', () => {
  test('has its items, their places and the length of the whole list', () => {
    expect(findPage(letters, 2, 2)).toEqual({
      number: 2,
      of: 3,
      items: ['c', 'd'],
      first: 3,
      last: 4,
      total: 5,
    });
    expect(findPage(letters, 3, 2)).toMatchObject({ items: ['e'], first: 5, last: 5 });
  });

  test('is there once for an empty list', () => {
    const empty = { number: 1, of: 1, items: [], first: 0, last: 0, total: 0 };
    expect(findPage([], 1, 2)).toEqual(empty);
    expect(findPage([], 2, 2)).toBeUndefined();
  });

  test.each([0, -1, 4, 1.5, Number.NaN, Number.POSITIVE_INFINITY])(
    'is not there as %s',
    (number) => {
      expect(findPage(letters, number, 2)).toBeUndefined();
    },
  );
});

const aList = fc.array(fc.nat(), { maxLength: 120 });
const aLength = fc.integer({ min: 1, max: 30 });

test('every item stands on exactly one page, in its order, and every page says where', () => {
  fc.assert(
    fc.property(aList, aLength, (list, length) => {
      const pages = pagesOf(list, length);
      expect(pages.flatMap(({ items }) => items)).toEqual(list);
      for (const [at, page] of pages.entries()) {
        expect(page).toEqual(findPage(list, at + 1, length));
        expect(page.items).toEqual(list.slice(Math.max(0, page.first - 1), page.last));
        expect(page.items.length).toBeLessThanOrEqual(length);
        expect([page.number, page.of, page.total]).toEqual([at + 1, pages.length, list.length]);
        if (list.length > 0) expect(page.items).not.toEqual([]);
      }
      expect(firstPage(list, length)).toEqual(pages[0]);
      expect(findPage(list, pages.length + 1, length)).toBeUndefined();
      expect(pages).toHaveLength(countPages(list.length, length));
    }),
  );
});

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

test('a list is cut beside others where it has a second page, and has more to show there', () => {
  for (const length of [0, PAGE_LENGTH, PAGE_LENGTH + 1, 3 * PAGE_LENGTH]) {
    const list = Array.from({ length }, (_, at) => at);
    expect(isLong(list)).toBe(pagesOf(list, PAGE_LENGTH).length > 1);
  }
  expect(EXCERPT_LENGTH).toBeLessThan(PAGE_LENGTH);
});
