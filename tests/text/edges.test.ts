import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isNameEnd, isNameStart, isQuoteEdge, wholeWords } from '@/lib/text/edges';

/** A text with a bar at each of its edges. */
function marked(text: string, isEdge: (text: string, offset: number) => boolean) {
  return Array.from({ length: text.length + 1 }, (_, at) => at)
    .map((at) => (isEdge(text, at) ? '|' : '') + text.slice(at, at + 1))
    .join('');
}

describe('a quote may begin and end', () => {
  test.each([
    ['at both ends of a word', '|one| |two|.|'],
    ['not inside what is joined', "|non-State| |can't| |Canada’s| |G\u20118| |co\u2010op|"],
    ['at an apostrophe and a hyphen that join nothing', "|'|tis|'| |the| |States|'| |non|-| |or|"],
    ['not behind an elision', '|l’OTAN| |qu’Ottawa|'],
    ['not inside a number', '|10,000| |or| |2.5|,| |10\u00a0000|\u00a0|5|,| |6|'],
    ['not between a letter and its mark', '|e\u0301te\u0301| |नमस्ते|'],
    ['not inside a letter beyond U+FFFF', '|a𐐷b|'],
    ['not at joiners and soft hyphens', '|می\u200cخواهم| |land\u00admine|'],
    ['not at the points inside words', '|col·lecció| |צה״ל|'],
    [
      'at every character of scripts without spaces',
      '|中|國|N|A|T|O|が|カ|ナ|ダ|'.replace('N|A|T|O', 'NATO'),
    ],
    ['but not before their marks', '|ท|ุ่|น|'.replace('ท|ุ่', 'ทุ่')],
  ])('%s: %s', (_, text) => {
    expect(marked(text.replaceAll('|', ''), isQuoteEdge)).toBe(text);
  });
});

describe('a name may', () => {
  test.each([
    ['begin behind an elision', "|l’|OTAN |qu’|Ottawa |d’|Ivoire |jusqu’|Oslo |L'|UE"],
    ['not begin behind another apostrophe', '|O’Brien |don’t |aujourd’hui |rock’n’roll'],
    ['not begin behind a hyphen', '|non-NATO |anti-UN'],
    ['begin at every character of scripts without spaces', '|联|合|国'],
  ])('%s: %s', (_, text) => {
    const plain = text.replaceAll('|', '');
    const starts = Array.from({ length: plain.length }, (_unused, at) => at);
    const found = starts.filter(
      (at) => isNameStart(plain, at) && /[\p{L}\p{N}]/u.test(plain[at] ?? ''),
    );
    const expected = [...text.matchAll(/\|/g)].map(({ index }, bars) => index - bars);
    expect(found).toEqual(expected);
  });

  test.each([
    ['Canada', '’s', true],
    ['Canada', "'s", true],
    ['Canada', '-based', true],
    ['States', '’ parties', true],
    ['Oman', 'i', false],
    ['UN', 'ITA', false],
    ['51', ',000', false],
    ['加拿大', '將', true],
  ])('end: %s before %s, %s', (name, rest, isEnd) => {
    expect(isNameEnd(name + rest, name.length)).toBe(isEnd);
  });
});

test('whole words hold the range that they are made of, and begin and end at edges', () => {
  const unit = fc.constantFrom('a', 'é', '-', '’', ' ', '1', ',', '中', '\u0301', '𐐷', '.');
  fc.assert(
    fc.property(fc.array(unit, { minLength: 1 }), fc.nat(), fc.nat(), (units, a, b) => {
      const text = units.join('');
      const [start = 0, end = 0] = [a % text.length, b % text.length].toSorted((x, y) => x - y);
      const whole = wholeWords(text, { start, end });
      expect(whole.start <= start && end <= whole.end).toBe(true);
      expect(isQuoteEdge(text, whole.start) && isQuoteEdge(text, whole.end)).toBe(true);
      if (isQuoteEdge(text, start)) expect(whole.start).toBe(start);
      if (isQuoteEdge(text, end)) expect(whole.end).toBe(end);
    }),
  );
});
