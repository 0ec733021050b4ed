import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldTypography, foldWord } from '@/lib/text/fold';

describe('folding typography', () => {
  test.each([
    ['curly quotes', '‘a’ “b” Canada’s ʼ ‛ ‟', `'a' "b" Canada's ' ' "`],
    ['hyphens of print', 'G\u20118 co\u2010operation', 'G-8 co-operation'],
    ['spaces that do not break', 'Sierra\u00a0Leone 5\u202f000', 'Sierra Leone 5 000'],
    ['no dashes, accents or capitals', 'A — B – Lysøen Chrétien', 'A — B – Lysøen Chrétien'],
  ])('makes plain %s', (_, text, folded) => {
    expect(foldTypography(text)).toBe(folded);
  });

  test('keeps the length, so that every offset stays valid', () => {
    const unit = fc.oneof(
      fc.constantFrom(...'‘’‛ʼ“”‟\u2010\u2011\u00a0\u202f'),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    );
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        expect(foldTypography(text)).toHaveLength(text.length);
      }),
    );
  });
});

describe('folding a word', () => {
  test.each([
    ['Lysøen', 'lysoen'],
    ['LYSØEN', 'lysoen'],
    ['Lysœn', 'lysoen'],
    ['Chrétien', 'chretien'],
    ['Chre\u0301tien', 'chretien'],
    ['Ærø', 'aero'],
    ['straße', 'strasse'],
    ['Łódź', 'lodz'],
    ['Đà Nẵng', 'da nang'],
    ['Þingvellir', 'thingvellir'],
    ['ｆｕｌｌ', 'full'],
    ['oﬃce', 'office'],
    ['𝐂𝐚𝐧𝐚𝐝𝐚', 'canada'],
    ['日本', '日本'],
  ])('%s gives %s', (word, folded) => {
    expect(foldWord(word)).toBe(folded);
  });

  test('once is enough', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (word) => {
        expect(foldWord(foldWord(word))).toBe(foldWord(word));
      }),
    );
  });
});
