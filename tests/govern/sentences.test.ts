import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentencesOf } from '@/lib/govern/sentences';

const cut = (text: string, language = 'en') =>
  sentencesOf(text, language).map(({ start, end }) => text.slice(start, end));

describe('a sentence ends', () => {
  test.each([
    ['at a stop before a capital', 'en', ['Canada will act.', 'It will not wait!', 'Why?']],
    ['behind what closes it', 'en', ['“It will act.”', '(It may not.)', 'He said “now”.', 'So.']],
    ['behind the mark of a note', 'en', ['It will act.¹', 'It may not.[12]', 'So be it.*', 'Yes.']],
    ['before what opens the next', 'fr', ['« Oui ! »', '« Non ? »', '[Sic.]', 'À l’État.']],
    ['at the stops of Chinese and Japanese', 'zh-Hant', ['加拿大將採取行動。', '其他國家也會！']],
    ['in scripts without capitals', 'ar', ['تلتزم الدول.', 'ولا يجوز ذلك؟', 'نعم.']],
    ['at the stops of Hindi', 'hi', ['कनाडा कार्य करेगा।', 'वह नहीं रुकेगा।']],
  ])('%s', (_, language, sentences) => {
    const joint = language === 'zh-Hant' ? '' : ' ';
    expect(cut(sentences.join(joint), language)).toEqual(sentences);
  });
});

describe('no sentence ends', () => {
  test.each([
    ['at an abbreviation', 'en', 'See e.g. Norway, Art. V of the Treaty, and Mr. Axworthy.'],
    [
      'at an abbreviation of its language',
      'fr',
      'Voir l’art. IV, p. ex. M. Axworthy et al. Chirac.',
    ],
    ['at an initial or an acronym', 'en', 'The U.S. Government and J. F. Kennedy.'],
    [
      'before a small letter, a digit or §',
      'en',
      'See para. 5. and Res. 51/45 S. § 3 and 7. 12 of it.',
    ],
    [
      'before letters inside it',
      'en',
      'States must act as agreed. (a) plan and (B) report; c) wait.',
    ],
    ['at three dots', 'en', 'States ... The Parties … Others agree.'],
    [
      'at a stop without a space behind it',
      'en',
      'Write to info@Example.Org for version 2.A of it',
    ],
    ['inside a quotation that goes on', 'zh', '他说：“去。”然后离开了'],
    ['where there is no stop', 'th', 'รัฐภาคีจะไม่ใช้ทุ่นระเบิด'],
  ])('%s', (_, language, text) => {
    expect(cut(text, language)).toEqual([text]);
  });
});

const texts = fc.array(
  fc.constantFrom('Act', 'not', '. ', '! ', '。', ' ', '(a) ', '”', '5', 'e.g. ', '§'),
);

test('the sentences of any text have all of its letters, in order, and no spaces around them', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        texts.map((all) => all.join('')),
      ),
      (text) => {
        const sentences = sentencesOf(text, 'en');
        let end = 0;
        for (const sentence of sentences) {
          expect(text.slice(end, sentence.start).trim()).toBe('');
          expect(text.slice(sentence.start, sentence.end)).toMatch(/^\S(?:.*\S)?$/su);
          end = sentence.end;
        }
        expect(text.slice(end).trim()).toBe('');
      },
    ),
  );
});
