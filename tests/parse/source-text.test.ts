import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignText, joinRanges, sourceOf } from '@/lib/parse/source-text';
import { placeAt, placeInWords } from '@/lib/parse/text-file';

describe('the letters of a text', () => {
  test.each([
    ['as they are', 'One two', 'One two', [[10, 17]]],
    [
      'behind a backslash',
      'One * two',
      'One \\* two',
      [
        [10, 14],
        [15, 20],
      ],
    ],
    [
      'wrapped over lines of a quotation',
      'a\nb',
      'a  \r\n > b',
      [
        [10, 11],
        [14, 15],
        [18, 19],
      ],
    ],
    [
      'a backslash behind a backslash',
      'a\\b',
      'a\\\\b',
      [
        [10, 12],
        [13, 14],
      ],
    ],
    [
      'two backslashes, each behind one',
      '\\\\',
      '\\\\\\\\',
      [
        [10, 11],
        [12, 13],
      ],
    ],
    ['a backslash that escapes nothing', 'a\\b', 'a\\b', [[10, 13]]],
    ['no letters', '', '', []],
  ])('are found in the file: %s', (_, value, raw, ranges) => {
    expect(alignText(value, raw, 10)).toEqual({
      kind: 'aligned',
      text: value.replace('\n', ' '),
      ranges: ranges.map(([start, end]) => ({ start, end })),
    });
  });

  test('have nothing for a wrap between scripts without spaces', () => {
    const ranges = [
      { start: 0, end: 2 },
      { start: 4, end: 6 },
    ];
    expect(alignText('平和\n条約', '平和\n 条約', 0)).toEqual({
      kind: 'aligned',
      text: '平和条約',
      ranges,
    });
  });

  test.each([
    ['a character reference', 'A — B', 'A &mdash; B', 12],
    ['more in the file than in the text', 'A', 'A B', 11],
    ['more in the text than in the file', 'A B', 'A', 11],
  ])('differ from the file: %s', (_, value, raw, offset) => {
    expect(alignText(value, raw, 10)).toEqual({ kind: 'different', offset });
  });

  test('are the slices of the file, joined, whatever is escaped', () => {
    const piece = fc.record({ character: fc.constantFrom(...'ab \\*[#'), escaped: fc.boolean() });
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        // A backslash that is not escaped would escape what comes next.
        const isEscaped = (one: (typeof pieces)[number]) =>
          one.character === '\\' || (one.escaped && '*[#'.includes(one.character));
        const value = pieces.map(({ character }) => character).join('');
        const raw = pieces.map((one) => `${isEscaped(one) ? '\\' : ''}${one.character}`).join('');
        const aligned = alignText(value, raw, 0);
        const ranges = aligned.kind === 'aligned' ? aligned.ranges : [];
        expect(aligned.kind).toBe('aligned');
        expect(ranges.map(({ start, end }) => raw.slice(start, end)).join('')).toBe(value);
      }),
    );
  });
});

test('runs that touch are one run', () => {
  const runs = [
    { start: 0, end: 3 },
    { start: 3, end: 5 },
    { start: 6, end: 7 },
  ];
  expect(joinRanges(runs)).toEqual([
    { start: 0, end: 5 },
    { start: 6, end: 7 },
  ]);
});

test('a span of a text is cut out of each of its runs', () => {
  const text = {
    text: 'abcdef',
    source: [
      { start: 10, end: 13 },
      { start: 20, end: 23 },
    ],
  };
  expect(sourceOf(text, { start: 1, end: 5 })).toEqual([
    { start: 11, end: 13 },
    { start: 20, end: 22 },
  ]);
  expect(sourceOf(text, { start: 3, end: 6 })).toEqual([{ start: 20, end: 23 }]);
});

describe('a place in a file', () => {
  const file = { path: 'content/actors.yaml', text: '- id: a\n  name: A\n\n- id: b' };

  test.each([
    ['the first character', 0, { line: 1, column: 1 }],
    ['a line break, which ends its line', 7, { line: 1, column: 8 }],
    ['the first character of a line', 8, { line: 2, column: 1 }],
    ['an empty line', 18, { line: 3, column: 1 }],
    ['the end', 26, { line: 4, column: 8 }],
    ['anything behind the end', 1000, { line: 4, column: 8 }],
    ['anything before the beginning', -1, { line: 1, column: 1 }],
  ])('is a line and a column, both from 1: %s', (_, offset, place) => {
    expect(placeAt(file, offset)).toEqual(place);
  });

  test('is written as terminals make it clickable', () => {
    expect(placeInWords(file, 10)).toBe('content/actors.yaml:2:3');
  });

  test('is found by counting the lines before it', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '\n', '\r', '𐐷') });
    fc.assert(
      fc.property(text, fc.nat(), (random, at) => {
        const offset = at % (random.length + 1);
        const lines = random.slice(0, offset).split('\n');
        expect(placeAt({ path: '', text: random }, offset)).toEqual({
          line: lines.length,
          column: (lines.at(-1)?.length ?? 0) + 1,
        });
      }),
    );
  });
});
