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
  ])('has the label for its paragraphs: %s', (_, locator, text) => {
    expect(citationText(fillCitation(form('day-first'), { locator, url: 'u' }))).toBe(text);
  });
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
