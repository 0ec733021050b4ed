import { expect, test } from 'vitest';
import { findCited } from '@/lib/store/cited';
import { governedBy } from '@/lib/store/governing';
import { joinPieces } from '@/lib/text/join-pieces';
import { SPECIMEN, specimenPassage, specimenStore } from '@/tests/constructs-content';

const UNDERTAKES = 'Each State Party undertakes never under any circumstances:';
const UNLESS = 'unless the States Parties decide otherwise.';

test.each([
  ['words that nothing governs', 'It reports', 'It reports each year.'],
  ['the first item', 'To use', `${UNDERTAKES} (a) To use mines; […] ${UNLESS}`],
  ['the last item', 'To assist', `${UNDERTAKES} […] (c) To assist anyone ${UNLESS}`],
  [
    'an item of an item',
    'at any time',
    `${UNDERTAKES} […] (b) To develop mines: […] (ii) at any time; […] ${UNLESS}`,
  ],
  [
    'a further paragraph of an item, which has no label of its own',
    'also at sea',
    `${UNDERTAKES} […] (b) To develop mines: […] also at sea; […] ${UNLESS}`,
  ],
  ['a row, with what its columns say', 'one', 'a: one | b: two | c: three | d: four | e: five'],
])('stand between what governs them: %s', async (_, begins, joined) => {
  const passage = await specimenPassage(begins);
  expect(joinPieces(await governedBy(specimenStore, passage))).toBe(joined);
  const item = { of: 'passage', document: SPECIMEN, passage: passage.id } as const;
  expect(await findCited(specimenStore, item)).toMatchObject({ words: joined });
});

test.each([
  ['an item’s own label', 'To develop', ['(b)']],
  ['with that of an item that is a label alone', 'The first of', ['4.', '(a)']],
  ['but once', 'The second of', ['(b)']],
  ['none before a further paragraph', 'also at sea', []],
])('the labels that stand before words: %s', async (_, begins, labels) => {
  expect((await specimenPassage(begins)).opening).toEqual(labels);
});
