import { describe, expect, test } from 'vitest';
import type { AccessDateFormat, CitationForm } from '@/lib/text/citation-runs';
import { citationText, datePartsInWords, fillCitation } from '@/lib/text/citation-runs';

const URL_RUN = { text: '', slot: 'url' } as const;

const form = (accessDate: AccessDateFormat): CitationForm => ({
  id: 'style',
  label: 'Style',
  accessDate,
  none: [
    { text: 'Paper', italic: true },
    { text: ', ' },
    { text: 'seen ', onlyWithDate: true },
    { text: '', slot: 'accessed', onlyWithDate: true },
    { text: ', ', onlyWithDate: true },
    URL_RUN,
  ],
  one: [{ text: 'Paper, para. ' }, { text: '', slot: 'locator' }, { text: ', ' }, URL_RUN],
  many: [{ text: 'Paper, paras. ' }, { text: '', slot: 'locator' }, { text: ', ' }, URL_RUN],
});

describe('a citation', () => {
  test('leaves out the words on the day of reading where the day is not known', () => {
    expect(fillCitation(form('month-first'), { url: 'u' })).toEqual([
      { text: 'Paper', italic: true },
      { text: ', ' },
      { text: 'u', slot: 'url' },
    ]);
  });

  test.each([
    ['month-first', new Date(2026, 10, 23), 'Paper, seen November 23, 2026, u'],
    ['day-first', new Date(2026, 8, 1), 'Paper, seen 1 September 2026, u'],
    ['day-first-short', new Date(2026, 8, 1), 'Paper, seen 1 Sept. 2026, u'],
    ['day-first-short', new Date(2026, 4, 31), 'Paper, seen 31 May 2026, u'],
  ] as const)('names the day of reading, %s', (format, accessed, text) => {
    expect(citationText(fillCitation(form(format), { url: 'u', accessed }))).toBe(text);
  });

  test.each([
    ['no paragraph', undefined, 'Paper, u'],
    ['a paragraph', '12', 'Paper, para. 12, u'],
    ['a range', '4–6', 'Paper, paras. 4–6, u'],
    ['a list', '4, 6', 'Paper, paras. 4, 6, u'],
  ])('has the label for its paragraphs: %s', (_, value, text) => {
    const pinpoint = value === undefined ? undefined : { by: 'paragraph' as const, value };
    expect(citationText(fillCitation(form('day-first'), { pinpoint, url: 'u' }))).toBe(text);
  });
});

test.each([
  ['page', '7', 'Paper, 7, u'],
  ['page', '7–9', 'Paper, p. 7–9, u'],
  ['locator', 'Article 5 (2)', 'Paper, art. 5 (2), u'],
  ['locator', 'Annex I, Article 2', 'Paper, Annex I, Article 2, u'],
  ['locator', 'Article 1 – Article 2', 'Paper, Article 1 – Article 2, u'],
  ['count', '[3]', 'Paper, para. [3], u'],
  ['count', '[3]–[5]', 'Paper, paras. [3]–[5], u'],
] as const)('a place has what its style writes before it: %s %s', (by, value, text) => {
  const after = [{ text: '', slot: 'locator' as const }, { text: ', ' }, URL_RUN];
  const places = {
    page: [{ text: 'Paper, ' }, ...after],
    article: [{ text: 'Paper, art. ' }, ...after],
    place: [{ text: 'Paper, ' }, ...after],
  };
  const filled = fillCitation(
    { ...form('day-first'), ...places },
    { pinpoint: { by, value }, url: 'u' },
  );
  expect(citationText(filled)).toBe(text);
});

describe('a date in words', () => {
  test.each([
    [[2005], 'month-first', '2005'],
    [[2005, 4], 'day-first-short', 'Apr. 2005'],
    [[2005, 4], 'month-first', 'April 2005'],
    [[2005, 4, 19], 'day-first', '19 April 2005'],
    [[2005, 12, 1], 'month-first', 'December 1, 2005'],
  ] as const)('%j, %s', (parts, format, words) => {
    expect(datePartsInWords(parts, format)).toBe(words);
  });
});
