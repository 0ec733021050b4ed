import { expect, test } from 'vitest';
import { governingMarks } from '@/lib/pages/governing-marks';
import { paths } from '@/lib/url/paths';
import { SPECIMEN, specimenPassage, specimenStore } from '@/tests/constructs-content';
import { pageHtml } from '@/tests/page-html';
import { all } from '@/tests/store-of';

const read = await Promise.all(
  (await all(specimenStore.ids('passage'))).map((id) => specimenStore.record('passage', id)),
);
const passages = read.flatMap((passage) => passage ?? []);

/** The lead-ins that the style sheet finds for each passage: upward, the nearest of each depth. */
function found(marks: ReturnType<typeof governingMarks>) {
  return passages.map((_, place) =>
    (marks[place]?.under ?? []).map(
      (depth) => passages[marks.slice(0, place).findLastIndex(({ leads }) => leads === depth)]?.id,
    ),
  );
}

test('upward from a passage, the nearest passages of its depths are its lead-ins', () => {
  expect(found(governingMarks(passages))).toEqual(passages.map(({ leadIns }) => leadIns));
  expect(passages.filter(({ leadIns }) => leadIns.length === 2)).not.toEqual([]);
});

test('a lead-in is not marked where another one of its depth stands in between', () => {
  const [first, second, third] = passages.slice(0, 3);
  if (!first || !second || !third) throw new Error('Too few passages');
  const marks = governingMarks([
    { ...first, leadIns: [] },
    { ...second, leadIns: [] },
    { ...third, leadIns: [first.id] },
    { ...third, leadIns: [second.id] },
  ]);
  expect(marks).toEqual([
    { leads: 0, under: [] },
    { leads: 0, under: [] },
    { under: [] },
    { under: [0] },
  ]);
});

test('the page has the marks on the blocks that follow each other', async () => {
  const html = await pageHtml(specimenStore, paths.document(SPECIMEN));
  const blockBefore = async (begins: string) => {
    const { id } = await specimenPassage(begins);
    return html
      .slice(0, html.indexOf(`id="${id}"`))
      .match(/<div[^>]*gap-x-9[^>]*>/g)
      ?.at(-1);
  };
  expect(await blockBefore('Each State')).toContain('data-leads="0"');
  expect(await blockBefore('To develop')).toContain('data-leads="1" data-under="0"');
  expect(await blockBefore('at any time')).toContain('data-under="0 1"');
});
