import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeSelection } from '@/lib/facets/describe-selection';
import { bitsOf, placesOf } from '@/lib/facets/bits';
import { tableOf } from '@/lib/facets/facet-table';
import type { Faceted, Selection } from '@/lib/facets/facets';
import { FACETS, facetsBy, NOTHING_SELECTED, selectionSize, toggle } from '@/lib/facets/facets';
import { filterPlaces } from '@/lib/facets/filter';
import { countValues, filterItems, simplyCounted, simplyFiltered } from './simple-filter';

const item = (actors: string[], themes: string[], kind = 'action') => ({
  actors,
  instruments: [],
  themes,
  document: 'paper',
  kind,
});

const ITEMS = [
  item(['canada', 'nato'], ['arms']),
  item(['canada'], []),
  item(['nato'], ['arms', 'forums'], 'position'),
];

describe('a selection', () => {
  test.each([
    ['of nothing lets everything through', {}, [0, 1, 2]],
    ['of one value keeps what has it', { actor: ['nato'] }, [0, 2]],
    ['of two values of a facet keeps what has either', { actor: ['nato', 'canada'] }, [0, 1, 2]],
    ['of two facets keeps what has both', { actor: ['canada'], theme: ['arms'] }, [0]],
    ['of no theme keeps what has none', { theme: ['none'] }, [1]],
    ['of a theme or none keeps both', { theme: ['none', 'forums'] }, [1, 2]],
    ['of a value that nothing has keeps nothing', { actor: ['norway'] }, []],
    ['of a kind and a document', { kind: ['position'], document: ['paper'] }, [2]],
  ])('%s', (_, chosen, kept) => {
    const selection = { ...NOTHING_SELECTED, ...chosen };
    expect(filterItems(ITEMS, selection).map((one) => ITEMS.indexOf(one))).toEqual(kept);
  });

  test('counts what each value alone would leave, other facets as they are', () => {
    const counts = countValues(ITEMS, { ...NOTHING_SELECTED, actor: ['canada'] });
    expect([...counts.actor]).toEqual([
      ['canada', 2],
      ['nato', 2],
    ]);
    expect([...counts.theme]).toEqual([
      ['arms', 1],
      ['none', 1],
      ['forums', 0],
    ]);
    expect([...counts.instrument]).toEqual([]);
    expect([...counts.kind]).toEqual([
      ['action', 2],
      ['position', 0],
    ]);
    expect([...counts.document]).toEqual([['paper', 2]]);
  });

  test('counts an item once, even if it names a value twice', () => {
    const counts = countValues([item(['nato', 'nato'], [])], NOTHING_SELECTED);
    expect(counts.actor.get('nato')).toBe(1);
  });

  test('is put in and taken out by the same click', () => {
    const once = toggle(NOTHING_SELECTED, 'actor', 'nato');
    const twice = toggle(once, 'actor', 'canada');
    expect(twice.actor).toEqual(['nato', 'canada']);
    expect(selectionSize(twice)).toBe(2);
    expect(toggle(twice, 'actor', 'nato').actor).toEqual(['canada']);
    expect(toggle(once, 'actor', 'nato')).toEqual(NOTHING_SELECTED);
  });
});

describe('whatever is chosen of whatever items,', () => {
  const value = fc.constantFrom('a', 'b', 'c', 'none');
  const values = fc.uniqueArray(value, { maxLength: 3 });
  const items: fc.Arbitrary<Faceted[]> = fc.array(
    fc.record({
      actors: values,
      instruments: values,
      themes: values,
      document: value,
      kind: value,
    }),
    { maxLength: 12 },
  );
  const selection: fc.Arbitrary<Selection> = fc.record(facetsBy(() => values));
  const facet = fc.constantFrom(...FACETS);

  // Beyond a word of 32 bits, at its edge and beyond several.
  const many = fc.tuple(items, fc.constantFrom(1, 3, 8, 32)).map(([some, times]) => {
    return Array.from({ length: times }, () => some).flat();
  });

  test('the list and the counts are those which are told item by item', () => {
    fc.assert(
      fc.property(many, selection, (all, chosen) => {
        expect(filterItems(all, chosen)).toEqual(simplyFiltered(all, chosen));
        expect(countValues(all, chosen)).toEqual(simplyCounted(all, chosen));
      }),
      { numRuns: 1000 },
    );
  });

  test('of a part of the items, too', () => {
    fc.assert(
      fc.property(many, selection, fc.array(fc.boolean()), (all, chosen, coins) => {
        const places = all.map((_, at) => at).filter((at) => coins[at % (coins.length + 1)]);
        const part = places.flatMap((place) => all[place] ?? []);
        const { kept, counts } = filterPlaces(tableOf(all), chosen, bitsOf(places, all.length));
        expect(placesOf(kept).flatMap((place) => all[place] ?? [])).toEqual(
          simplyFiltered(part, chosen),
        );
        const told = simplyCounted(part, chosen);
        for (const { key } of FACETS) {
          for (const [one, count] of counts[key]) expect(count).toBe(told[key].get(one) ?? 0);
        }
      }),
    );
  });

  test('the list is a part of all items, in their order', () => {
    fc.assert(
      fc.property(items, selection, (all, chosen) => {
        const kept = filterItems(all, chosen);
        expect(kept).toEqual(all.filter((one) => kept.includes(one)));
      }),
    );
  });

  test('a first choice in a facet never adds to the list, a further one never takes away', () => {
    fc.assert(
      fc.property(items, selection, facet, value, (all, chosen, { key }, more) => {
        const before = filterItems(all, chosen);
        const after = filterItems(all, { ...chosen, [key]: [...chosen[key], more] });
        const [less, rest] = chosen[key].length === 0 ? [after, before] : [before, after];
        expect(less.filter((one) => !rest.includes(one))).toEqual([]);
      }),
    );
  });

  test('a count is the length of the list if that value alone is chosen in its facet', () => {
    fc.assert(
      fc.property(items, selection, facet, value, (all, chosen, { key }, one) => {
        const alone = filterItems(all, { ...chosen, [key]: [one] });
        expect(countValues(all, chosen)[key].get(one) ?? 0).toBe(alone.length);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a selection in words', () => {
  const name = (_: string, value: string) => value.toUpperCase();

  test.each([
    ['nothing', {}, '', 'All initiatives.'],
    ['a search', {}, '“weapons”', 'Initiatives that match “weapons”.'],
    ['one value', { actor: ['g8'] }, '', 'Initiatives that involve G8.'],
    [
      'two values of a facet',
      { actor: ['g8', 'nato'] },
      '',
      'Initiatives that involve G8 or NATO.',
    ],
    [
      'two facets and a search',
      { actor: ['g8', 'nato'], theme: ['arms'] },
      '“weapons”',
      'Initiatives that involve G8 or NATO, and are about ARMS, and match “weapons”.',
    ],
    [
      'every facet',
      { kind: ['d', 'e', 'f'], document: ['c'], theme: ['none'], instrument: ['b'], actor: ['a'] },
      'G8',
      'Initiatives that involve A, and use or seek B, and are about NONE, and stand in C, and are of the kind D, E or F, and match G8.',
    ],
  ])(
    'says which choices are joined by “or” and which by “and”: %s',
    (_, chosen, query, sentence) => {
      expect(describeSelection({ ...NOTHING_SELECTED, ...chosen }, query, name)).toBe(sentence);
    },
  );
});
