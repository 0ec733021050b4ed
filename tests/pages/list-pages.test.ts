import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PAGE_LENGTH } from '@/lib/lists/page-lengths';
import { readPage, readShown } from '@/lib/pages/list-pages';

/** Asks for parts of a list of numbers, each its own place from 1. */
function askFor(length: number) {
  const list = Array.from({ length }, (_, at) => at + 1);
  const ask = async ({ at, most }: { readonly at: number; readonly most: number }) => ({
    items: list.slice(at, at + most),
    total: length,
  });
  return { list, ask };
}

const aLength = fc.nat({ max: 4 * PAGE_LENGTH });

describe('a page of a list', () => {
  test('has every item once with those of the others, in its order, and says where it stands', () =>
    fc.assert(
      fc.asyncProperty(aLength, async (length) => {
        const { list, ask } = askFor(length);
        const of = Math.max(1, Math.ceil(length / PAGE_LENGTH));
        const items: number[] = [];
        for (let number = 1; number <= of; number++) {
          const page = await readPage(ask, number);
          expect(page).toMatchObject({ number, of, total: length });
          expect([page?.first, page?.last]).toEqual([page?.items[0] ?? 0, page?.items.at(-1) ?? 0]);
          items.push(...(page?.items ?? []));
        }
        expect(items).toEqual(list);
        expect(await readPage(ask, of + 1)).toBeUndefined();
      }),
    ));

  test.each([0, -1, 4, 1.5, Number.NaN, Number.POSITIVE_INFINITY])(
    'is not there as %s',
    async (number) => {
      expect(await readPage(askFor(2 * PAGE_LENGTH + 1).ask, number)).toBeUndefined();
    },
  );
});

test('a list is cut beside others where it has a second page, and then leads to all of it', async () => {
  for (const length of [0, PAGE_LENGTH, PAGE_LENGTH + 1, 3 * PAGE_LENGTH]) {
    const { list, ask } = askFor(length);
    const { items, total, href } = await readShown(ask, '/all/');
    expect([total, href]).toEqual([length, length > PAGE_LENGTH ? '/all/' : undefined]);
    expect(items).toEqual(list.slice(0, items.length));
    expect(items.length < length).toBe(href !== undefined);
  }
});
