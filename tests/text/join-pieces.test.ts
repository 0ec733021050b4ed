import { expect, test } from 'vitest';
import { joinPieces } from '@/lib/text/join-pieces';

const lead = { text: 'Each State Party undertakes never:', label: '1.', leftOut: false };

test.each([
  ['one alone, without its label', [lead], 'Each State Party undertakes never:'],
  [
    'the next item, with its label',
    [lead, { text: 'To use mines;', label: 'a)', leftOut: false }],
    'Each State Party undertakes never: a) To use mines;',
  ],
  [
    'a later item, with what is left out',
    [lead, { text: 'To develop mines;', label: 'b)', leftOut: true }],
    'Each State Party undertakes never: […] b) To develop mines;',
  ],
  [
    'closing words, which have no label',
    [lead, { text: 'To use mines', label: 'a)', leftOut: false }, { text: 'ever.', leftOut: true }],
    'Each State Party undertakes never: a) To use mines […] ever.',
  ],
  ['lines and cells', [{ text: 'one\ntwo\tthree', leftOut: false }], 'one two | three'],
])('pieces in one line: %s', (_, pieces, joined) => {
  expect(joinPieces(pieces)).toBe(joined);
});
