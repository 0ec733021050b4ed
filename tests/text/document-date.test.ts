import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateInWords } from '@/lib/text/date-in-words';
import { compareDates, firstYearOf, yearInWords } from '@/lib/text/document-date';

test.each([
  ['2005', '2005', '2005'],
  ['2005-04', '2005', 'April 2005'],
  ['2005-04-09', '2005', 'April 9, 2005'],
  ['0987', '0987', '0987'],
  ['1999~', 'c. 1999', 'circa 1999'],
  ['1999-05~', 'c. 1999', 'circa May 1999'],
  ['2010/2015', '2010–2015', '2010 to 2015'],
  ['2005-04/2005-06', '2005', 'April 2005 to June 2005'],
  ['1999-05~/2001', 'c. 1999–2001', 'circa May 1999 to 2001'],
  ['1999/2001~', '1999–c. 2001', '1999 to circa 2001'],
])('%s is %s in short and %s in words', (date, year, words) => {
  expect([yearInWords(date), dateInWords(date)]).toEqual([year, words]);
  expect(firstYearOf(date)).toBe(date.slice(0, 4));
});

test('no date is said, and has no year', () => {
  expect([yearInWords(undefined), firstYearOf(undefined)]).toEqual(['No date', undefined]);
});

describe('documents are in the order of their dates', () => {
  test('by the beginning, what is less exact first, what has no date last', () => {
    const inOrder = [
      '1998-12',
      '1999~',
      '1999/2001',
      '1999-01',
      '1999-01-31',
      '1999-02~',
      '2000',
      undefined,
    ];
    expect(inOrder.toReversed().toSorted(compareDates)).toEqual(inOrder);
  });

  test('which is one order, whatever they are', () => {
    const point = fc.constantFrom('1999', '1999~', '1999-05', '1999-05-06', '2000', '2001~');
    const date = fc.option(
      fc.oneof(
        point,
        fc.tuple(point, point).map((ends) => ends.join('/')),
      ),
      { nil: undefined },
    );
    fc.assert(
      fc.property(date, date, date, (a, b, c) => {
        expect(Math.sign(compareDates(a, b))).toBe(0 - Math.sign(compareDates(b, a)));
        if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0) {
          expect(compareDates(a, c)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });
});
