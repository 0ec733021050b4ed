import { describe, expect, test } from 'vitest';
import type { FacetKey, Selection } from '@/lib/facets/facets';
import { FACETS, NOTHING_SELECTED } from '@/lib/facets/facets';
import { buildSearchData } from '@/lib/search/build-records';
import { getFixtureCorpus } from '@/tests/fixture-content';
import { searchContentOf } from '@/tests/search/search-content';
import { countValues, filterItems } from './simple-filter';

const { records } = buildSearchData(searchContentOf(getFixtureCorpus()));

type Option = { readonly key: FacetKey; readonly value: string };

/** Every value that a box is shown for. */
const options = FACETS.flatMap(({ key, valuesOf }) =>
  [...new Set(records.flatMap(valuesOf))].map((value): Option => ({ key, value })),
);

const select = (choices: readonly Option[]): Selection =>
  choices.reduce(
    (selection, { key, value }) => ({ ...selection, [key]: [...selection[key], value] }),
    NOTHING_SELECTED,
  );

/** Every set of so many choices. */
function combinations(size: number, from = 0): Option[][] {
  if (size === 0) return [[]];
  return options
    .slice(from)
    .flatMap((first, at) => combinations(size - 1, from + at + 1).map((rest) => [first, ...rest]));
}

/**
 * The records of a selection, told in another way than the code does: each record is one bit,
 * each option the bits of its records; any of a facet's choices, and all facets.
 */
const bitsOf = new Map<string, number>();
for (const { key, valuesOf } of FACETS) {
  records.forEach((record, at) => {
    for (const value of valuesOf(record)) {
      bitsOf.set(`${key} ${value}`, (bitsOf.get(`${key} ${value}`) ?? 0) | (1 << at));
    }
  });
}
const ALL = records.reduce((bits, _, at) => bits | (1 << at), 0);
const bitsOfOption = ({ key, value }: Option) => bitsOf.get(`${key} ${value}`) ?? 0;

function bitsOfChoices(choices: readonly Option[], except?: FacetKey): number {
  return FACETS.reduce((bits, { key }) => {
    const chosen = choices.filter((option) => option.key === key && key !== except);
    const any = chosen.reduce((sum, option) => sum | bitsOfOption(option), 0);
    return chosen.length === 0 ? bits : bits & any;
  }, ALL);
}

const sizeOf = (bits: number) => [...(bits >>> 0).toString(2)].filter((bit) => bit === '1').length;

/** For each option: the count shown, and the count that is right. */
function countsOf(choices: readonly Option[]): { shown: string; right: string } {
  const counts = countValues(records, select(choices));
  const shown = options.map(({ key, value }) => counts[key].get(value) ?? 0);
  const right = options.map((option) =>
    sizeOf(bitsOfOption(option) & bitsOfChoices(choices, option.key)),
  );
  return { shown: shown.join(), right: right.join() };
}

describe('of the real initiatives', () => {
  test('each is one bit of 32', () => {
    expect(records.length).toBeLessThanOrEqual(32);
  });

  test.each([0, 1, 2, 3])('every list of %i choices is the right one', (size) => {
    const wrong = combinations(size).filter((choices) => {
      const kept = new Set(filterItems(records, select(choices)).map(({ id }) => id));
      const bits = bitsOfChoices(choices);
      return !records.every(({ id }, at) => kept.has(id) === ((bits & (1 << at)) !== 0));
    });
    expect(wrong).toEqual([]);
  });

  test.each([0, 1, 2])('every count shown with %i choices is the right one', (size) => {
    const wrong = combinations(size).filter((choices) => {
      const { shown, right } = countsOf(choices);
      return shown !== right;
    });
    expect(wrong).toEqual([]);
  });

  test('every count shown with 3 choices that leave something is the right one', () => {
    const reachable = combinations(3).filter((choices) => bitsOfChoices(choices) !== 0);
    expect(reachable.length).toBeGreaterThan(1000);
    const wrong = reachable.filter((choices) => {
      const { shown, right } = countsOf(choices);
      return shown !== right;
    });
    expect(wrong).toEqual([]);
  });

  test('a count is the length of the list that a click on it gives', () => {
    for (const choices of [...combinations(0), ...combinations(1)]) {
      const selection = select(choices);
      const counts = countValues(records, selection);
      for (const { key, value } of options) {
        const clicked = filterItems(records, { ...selection, [key]: [value] });
        expect(counts[key].get(value) ?? 0).toBe(clicked.length);
      }
    }
  });
});
