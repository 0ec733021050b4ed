import { describe, expect, test } from 'vitest';
import { markOnlyWithDate, markSlots, SENTINELS } from '@/lib/cite/slots';

const URL_SLOT = { text: 'https://example.org/', slot: 'url' };

describe('slots', () => {
  test('are runs of their own', () => {
    expect(markSlots([{ text: `Paper, ${SENTINELS.url}.` }])).toEqual([
      { text: 'Paper, ' },
      URL_SLOT,
      { text: '.' },
    ]);
  });

  test('keep the italics around them', () => {
    expect(markSlots([{ text: SENTINELS.url, italic: true }])).toEqual([
      { ...URL_SLOT, italic: true },
    ]);
  });

  test('tell several paragraphs from one', () => {
    expect(markSlots([{ text: `para. ${SENTINELS.one}` }])).toEqual([
      { text: 'para. ' },
      { text: '4', slot: 'locator' },
    ]);
    expect(markSlots([{ text: `paras. ${SENTINELS.many}` }])).toEqual([
      { text: 'paras. ' },
      { text: '4–6', slot: 'locator' },
    ]);
  });

  test('set a space between a label and its number where a style has none', () => {
    expect(markSlots([{ text: `para.${SENTINELS.one}` }])).toEqual([
      { text: 'para.\u00a0' },
      { text: '4', slot: 'locator' },
    ]);
  });

  test('stand once', () => {
    expect(() => markSlots([{ text: `${SENTINELS.url} ${SENTINELS.url}` }])).toThrow(
      'A slot stands twice: url,url',
    );
  });
});

describe('what only a date of access brings', () => {
  test.each([
    ['nothing', 'Paper.', 'Paper.', [{ text: 'Paper.' }]],
    ['the end', 'A. Seen D.', 'A.', [{ text: 'A.' }, { text: ' Seen D.', onlyWithDate: true }]],
    [
      'the middle',
      'A, seen D, B.',
      'A, B.',
      [{ text: 'A, ' }, { text: 'seen D, ', onlyWithDate: true }, { text: 'B.' }],
    ],
  ])('is marked: %s', (_, withDate, without, runs) => {
    expect(markOnlyWithDate([{ text: withDate }], [{ text: without }])).toEqual(runs);
  });

  test.each([
    ['two stretches', 'A seen B on D.', 'A B.'],
    ['a change', 'A D.', 'A n.d.'],
    ['less than without it', 'A.', 'A, no date.'],
  ])('is refused: %s', (_, withDate, without) => {
    expect(() => markOnlyWithDate([{ text: withDate }], [{ text: without }])).toThrow(
      'The access date changes more than one stretch',
    );
  });
});
