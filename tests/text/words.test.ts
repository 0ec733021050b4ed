import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countInWords, listInWords } from '@/lib/text/list-in-words';
import { findNearest } from '@/lib/text/nearest';
import { contains, overlaps } from '@/lib/text/ranges';
import { isWordEdge, wordsOf } from '@/lib/text/words';

describe('the words of a text', () => {
  test.each([
    [
      'stand between spaces and punctuation',
      '“Peace”, (order) — and so on…',
      ['Peace', 'order', 'and', 'so', 'on'],
    ],
    [
      'keep hyphens and apostrophes inside',
      "the G-8's co-operation, Canada’s",
      ['the', "G-8's", 'co-operation', 'Canada’s'],
    ],
    [
      'lose them at their ends',
      "'tis the states' non- aligned",
      ['tis', 'the', 'states', 'non', 'aligned'],
    ],
    ['keep hyphens of print inside', 'G\u20118 co\u2010op', ['G\u20118', 'co\u2010op']],
    [
      'have accents, in one character or two',
      'Lysøen Chre\u0301tien',
      ['Lysøen', 'Chre\u0301tien'],
    ],
    ['have digits', '500,000 in 2005', ['500', '000', 'in', '2005']],
    ['end at a dash', 'a–b—c', ['a', 'b', 'c']],
    ['may be of any script', 'Ελλάδα 日本 𐐷𐐷', ['Ελλάδα', '日本', '𐐷𐐷']],
    ['are none in a text without any', ' — … !', []],
  ])('%s', (_, text, words) => {
    expect(wordsOf(text).map((word) => word.text)).toEqual(words);
  });

  test('stand where they say, in order, at the edges of words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let end = 0;
        for (const word of wordsOf(text)) {
          expect(text.slice(word.start, word.end)).toBe(word.text);
          expect(word.start).toBeGreaterThanOrEqual(end);
          end = word.end;
        }
      }),
    );
  });
});

describe('the edge of a word', () => {
  test.each([
    ['|one| |two|', 'at both ends of each'],
    ['|one|,| |(|two|)|', 'on both sides of punctuation and spaces'],
    ['|one|-|two|', 'on both sides of a hyphen'],
    ['|one_two1|', 'not inside letters, digits and underscores'],
    ['|e\u0301te\u0301|', 'not between a letter and its accent'],
    ['|a𐐷b|', 'not beside a letter beyond U+FFFF'],
  ])('%s: %s', (marked) => {
    const text = marked.replaceAll('|', '');
    const edges: number[] = [];
    for (let at = 0; at <= text.length; at += 1) if (isWordEdge(text, at)) edges.push(at);
    const expected = [...marked.matchAll(/\|/g)].map(({ index }, before) => index - before);
    // The offset between the two halves of a character is nobody's business.
    expect(edges.filter((at) => !/[\udc00-\udfff]/.test(text.charAt(at)))).toEqual(expected);
  });
});

describe('the nearest candidate', () => {
  test.each([
    [
      'the one with the fewest letters to change',
      'comitment',
      ['achievement', 'commitment'],
      'commitment',
    ],
    ['the first of two that are as near', 'cat', ['bat', 'hat'], 'bat'],
    ['the very same', 'kind', ['kinds', 'kind'], 'kind'],
    ['none where more than 40 % would change', 'nato', ['osce', 'g8'], undefined],
    ['one where just 40 % would change', 'abcde', ['abcxy'], 'abcxy'],
    ['none of none', 'nato', [], undefined],
    ['none for nothing', '', ['a'], undefined],
  ])('is %s', (_, wanted, candidates, nearest) => {
    expect(findNearest(wanted, candidates)).toBe(nearest);
  });
});

describe('items in a sentence', () => {
  test.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
  ])('%j give “%s”', (items, sentence) => {
    expect(listInWords(items)).toBe(sentence);
  });

  test('may be joined by “or”', () => {
    expect(listInWords(['a', 'b', 'c'], 'or')).toBe('a, b or c');
  });

  test('are counted with their noun', () => {
    expect([0, 1, 2].map((count) => countInWords(count, 'initiative'))).toEqual([
      '0 initiatives',
      '1 initiative',
      '2 initiatives',
    ]);
    expect(countInWords(2, 'body', 'bodies')).toBe('2 bodies');
  });
});

test('spans that touch do not overlap', () => {
  expect(overlaps({ start: 0, end: 2 }, { start: 2, end: 3 })).toBe(false);
  expect(overlaps({ start: 0, end: 3 }, { start: 2, end: 4 })).toBe(true);
  expect(overlaps({ start: 0, end: 9 }, { start: 2, end: 4 })).toBe(true);
});

test('a span contains itself and what stands inside it', () => {
  expect(contains({ start: 1, end: 4 }, { start: 1, end: 4 })).toBe(true);
  expect(contains({ start: 1, end: 4 }, { start: 2, end: 3 })).toBe(true);
  expect(contains({ start: 1, end: 4 }, { start: 0, end: 3 })).toBe(false);
  expect(contains({ start: 1, end: 4 }, { start: 2, end: 5 })).toBe(false);
});
