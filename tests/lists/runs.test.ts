import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runsOf } from '@/lib/lists/runs';

test('a list is cut where its key changes, and a key that comes again begins a new run', () => {
  expect(runsOf(['ant', 'ape', 'bee', 'asp'], (word) => word[0])).toEqual([
    { key: 'a', items: ['ant', 'ape'] },
    { key: 'b', items: ['bee'] },
    { key: 'a', items: ['asp'] },
  ]);
  expect(runsOf([], String)).toEqual([]);
});

test('runs are the list again, of one key each, and neighbours differ', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 3 })), (list) => {
      const runs = runsOf(list, (item) => item);
      expect(runs.flatMap(({ items }) => items)).toEqual(list);
      for (const [at, { key, items }] of runs.entries()) {
        expect([...new Set(items)]).toEqual([key]);
        expect(runs[at + 1]?.key).not.toBe(key);
      }
    }),
  );
});
