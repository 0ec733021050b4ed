import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FACETS, facetsBy, NOTHING_SELECTED } from '@/lib/facets/facets';
import type { ExplorerState, KnownValues } from '@/lib/url/explorer-query';
import { decodeState, encodeState, EVERYTHING, tidyQuery } from '@/lib/url/explorer-query';

const KNOWN: KnownValues = {
  ...facetsBy(() => new Set(['some', 'more'])),
  actor: new Set(['canada', 'g8', 'nato', 'none']),
  instrument: new Set(['paros', 'mine-ban-treaty']),
  theme: new Set(['arms-control', 'none']),
  document: new Set(['fff-2000', 'ips-2005']),
  kind: new Set(['action', 'commitment']),
};

const state = (chosen: Partial<ExplorerState['selection']>, query = ''): ExplorerState => ({
  query,
  selection: { ...NOTHING_SELECTED, ...chosen },
});

describe('the state of the explorer in an address', () => {
  test.each([
    ['everything is nothing', EVERYTHING, ''],
    ['one value', state({ actor: ['g8'] }), 'actor=g8'],
    ['values of a facet, joined by commas', state({ actor: ['nato', 'g8'] }), 'actor=g8,nato'],
    [
      'facets in their order, the search last',
      state({ kind: ['action'], actor: ['g8'] }, 'x'),
      'actor=g8&kind=action&q=x',
    ],
    ['spaces as plus signs', state({}, 'land mines'), 'q=land+mines'],
    [
      'what has a meaning in addresses',
      state({}, '+&=,#?%20"é'),
      'q=%2B%26%3D%2C%23%3F%2520%22%C3%A9',
    ],
    ['a query without spaces around it', state({}, '  land   mines '), 'q=land+mines'],
    [
      'a page behind everything',
      { ...state({ actor: ['g8'] }, 'arms'), page: 3 },
      'actor=g8&q=arms&page=3',
    ],
    ['no first page', { ...EVERYTHING, page: 1 }, ''],
    ['a value once', state({ actor: ['g8', 'g8'] }), 'actor=g8'],
  ])('%s', (_, shown, address) => {
    expect(encodeState(shown)).toBe(address);
  });

  test.each([
    ['nothing', '', EVERYTHING],
    ['a question mark in front', '?actor=g8', state({ actor: ['g8'] })],
    ['commas', 'actor=nato,g8', state({ actor: ['g8', 'nato'] })],
    ['commas that are encoded', 'actor=nato%2Cg8', state({ actor: ['g8', 'nato'] })],
    [
      'a key more than once, as forms send it',
      'actor=nato&actor=g8',
      state({ actor: ['g8', 'nato'] }),
    ],
    ['both, and values twice', 'actor=g8,nato&actor=g8&actor=', state({ actor: ['g8', 'nato'] })],
    ['unknown keys', 'colour=red&actor=g8&__proto__=x', state({ actor: ['g8'] })],
    ['unknown values', 'actor=g8,g9,constructor&theme=arms', state({ actor: ['g8'] })],
    ['values of another facet', 'actor=paros&instrument=g8', EVERYTHING],
    ['keys in capitals', 'ACTOR=g8', EVERYTHING],
    ['no theme', 'theme=none', state({ theme: ['none'] })],
    ['the first of two searches', 'q=one&q=two', state({}, 'one')],
    ['spaces as %20', 'q=land%20mines', state({}, 'land mines')],
    ['a page', 'page=2&actor=g8', { ...state({ actor: ['g8'] }), page: 2 }],
    ['the first page', 'page=1&actor=g8', state({ actor: ['g8'] })],
    ['pages that are none', 'page=0&page=2', EVERYTHING],
    ['a page with a sign', 'page=%2B2', EVERYTHING],
    ['a page with a point', 'page=2.0', EVERYTHING],
    ['a page beyond all pages', 'page=10000000', EVERYTHING],
    ['a broken encoding', 'q=%E0%A4%A&actor=%zz,g8', state({ actor: ['g8'] }, '\ufffd%A')],
  ])('is read from %s', (_, address, shown) => {
    expect(decodeState(address, KNOWN)).toEqual(shown);
  });
});

describe('a search', () => {
  test('is cut at 200 characters', () => {
    expect(tidyQuery('a'.repeat(201))).toBe('a'.repeat(200));
    expect(tidyQuery('a'.repeat(200))).toBe('a'.repeat(200));
    expect(tidyQuery(`${'a'.repeat(199)} b`)).toBe('a'.repeat(199));
  });

  test('loses halves of characters, and keeps whole ones', () => {
    expect(tidyQuery('a\ud800b\udc37c 𐐷')).toBe('abc 𐐷');
    expect(tidyQuery(`${'a'.repeat(199)}𐐷`)).toBe('a'.repeat(199));
  });

  test('loses tabs, line breaks and other spaces', () => {
    expect(tidyQuery('\t a\n\r b\u00a0\ufeff c ')).toBe('a b c');
  });
});

/** A state that readers can reach: values that are known, a query that is tidy. */
const valuesOf = (known: ReadonlySet<string>) => fc.subarray([...known].sort());
const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 220 }),
  fc.string({ unit: fc.constantFrom(...'ab &=+,%#?20"’\ud800\udc37') }),
);
const anyState: fc.Arbitrary<ExplorerState> = fc.record({
  query: words.map(tidyQuery),
  selection: fc.record(facetsBy((key) => valuesOf(KNOWN[key]))),
  page: fc.option(fc.integer({ min: 2, max: 9_999_999 }), { nil: undefined }),
});

describe('whatever the state,', () => {
  test('it comes back from its address', () => {
    fc.assert(
      fc.property(anyState, (shown) => {
        expect(decodeState(encodeState(shown), KNOWN)).toEqual(shown);
      }),
      { numRuns: 10_000 },
    );
  });

  test('it has one address, in whatever order it was chosen', () => {
    fc.assert(
      fc.property(anyState, fc.nat(), ({ query, selection, page }, turn) => {
        const turned = (values: readonly string[]) => {
          const by = turn % Math.max(1, values.length);
          return [...values.slice(by), ...values.slice(0, by), ...values.slice(0, 1)];
        };
        const backwards = FACETS.toReversed().map(({ key }) => [key, turned(selection[key])]);
        const other = Object.fromEntries(backwards) as ExplorerState['selection'];
        expect(encodeState({ query: ` ${query}  `, selection: other, page })).toBe(
          encodeState({ query, selection, page }),
        );
      }),
    );
  });
});

describe('whatever stands in the address,', () => {
  const garbage = fc.oneof(
    words,
    fc.string({
      unit: fc.constantFrom(
        'actor',
        'q',
        'page',
        '2',
        'g8',
        '=',
        '&',
        ',',
        '%',
        '%2C',
        '+',
        '\ud800',
      ),
    }),
    words.map((random) => `q=${random}`),
  );

  test('there is a state, whose address is canonical', () => {
    fc.assert(
      fc.property(garbage, (address) => {
        const shown = decodeState(address, KNOWN);
        const canonical = encodeState(shown);
        expect(decodeState(canonical, KNOWN)).toEqual(shown);
        expect(encodeState(decodeState(canonical, KNOWN))).toBe(canonical);
        for (const { key } of FACETS) {
          expect(shown.selection[key].every((value) => KNOWN[key].has(value))).toBe(true);
        }
        expect(shown.query.length).toBeLessThanOrEqual(200);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['a million letters', `q=${'a'.repeat(1_000_000)}`, state({}, 'a'.repeat(200))],
    ['a million spaces', `q=${'+'.repeat(1_000_000)}b`, state({}, 'b')],
    ['a million commas', `actor=${','.repeat(1_000_000)}g8`, state({ actor: ['g8'] })],
    ['100,000 keys', `${'x=y&'.repeat(100_000)}actor=g8`, state({ actor: ['g8'] })],
  ])('it is read: %s', (_, address, shown) => {
    expect(decodeState(address, KNOWN)).toEqual(shown);
  });
});
