import { describe, expect, test } from 'vitest';
import { MOST_SQUARES, MOST_WITHOUT_CONTENTS } from '@/lib/lists/page-lengths';
import { documentIdSchema } from '@/lib/model/id';
import { documentsPage } from '@/lib/pages/documents-page';
import { themeCells } from '@/lib/pages/theme-cells';
import { toCorpus } from '@/lib/parse/parse-corpus';
import { longCorpus } from '@/tests/long-corpus';
import { pageHtml } from '@/tests/page-html';
import { corpusOf } from '@/tests/paper';
import { storeOf } from '@/tests/store-of';

const paper = (more: string) =>
  corpusOf({ words: 'Canada will act.', quotes: [['Canada will act.']], more });
const storeWith = (date: string | undefined) =>
  storeOf(paper(date === undefined ? '' : `date: "${date}"\ndateLabel: Published`));

describe('pages say', () => {
  test.each([
    ['1999~', 'c. 1999', 'Published circa 1999.'],
    ['2010/2015', '2010–2015', 'Published 2010 to 2015.'],
    [undefined, 'No date', 'No date.'],
  ])('of %s', async (date, year, issued) => {
    const store = storeWith(date);
    for (const address of ['/documents/', '/documents/paper/']) {
      const html = await pageHtml(store, address);
      expect(html).toContain(year);
      expect(html).toContain(`Ministry. ${issued}`);
      expect(html).not.toContain('undefined');
    }
    expect(await pageHtml(store, '/initiatives/i0/')).toContain(`${year}, Paper`);
    expect(await pageHtml(store, '/embed/i0/')).toContain(`Paper (${year.toLowerCase()})`);
    expect(await pageHtml(store, '/initiatives/')).toContain(`${year}, Paper`);
  });

  test('where the words were received from', async () => {
    const source =
      '{ url: "https://example.org/a?b&c", symbol: A/RES/71/222, retrieved: 2026-11-22 }';
    const html = await pageHtml(storeOf(paper(`source: ${source}`)), '/documents/paper/');
    expect(html).toContain('Source: A/RES/71/222, <a href="https://example.org/a?b&amp;c"');
    expect(html).toContain('</a>, retrieved November 22, 2026.');
    expect(await pageHtml(storeWith('2001'), '/documents/paper/')).not.toContain('Source:');
  });
});

/** A document for each date, in the order of a corpus. */
function corpusWith(dates: readonly (string | undefined)[]) {
  const { documents, initiatives, ...rest } = paper('');
  const parts = dates.flatMap((date, at) =>
    documents.map((document) => ({
      document: {
        ...document,
        id: documentIdSchema.parse(`paper-${at}`),
        date,
        dateLabel: 'Published',
      },
      initiatives: [],
    })),
  );
  return { ...toCorpus(parts, rest), initiatives };
}

test('many documents stand under the years in which their dates begin, those without one last', async () => {
  const many = Array.from({ length: MOST_WITHOUT_CONTENTS }, () => '1999');
  const corpus = corpusWith([undefined, '2001~', ...many, '1999/2003', '1999-05~']);
  const { years, documents } = await documentsPage(storeOf({ ...corpus, initiatives: [] }));
  expect(years).toEqual([
    { name: '1999', place: '1999' },
    { name: '2001', place: '2001' },
    { name: 'No date', place: 'no-date' },
  ]);
  expect(documents.slice(-4).map(({ mark, place }) => [mark.year, place])).toEqual([
    ['1999–2003', undefined],
    ['c. 1999', undefined],
    ['c. 2001', '2001'],
    ['No date', 'no-date'],
  ]);
});

test.each([
  ['1999/2003', ', 1999'],
  [undefined, ' without a date'],
])('a theme with many initiatives says when, of %s', async (date, when) => {
  const corpus = longCorpus(MOST_SQUARES + 1);
  const documents = corpus.documents.map((document) => ({ ...document, date }));
  const [cell] = await themeCells(storeOf({ ...corpus, documents }));
  expect(cell?.extent).toMatch(new RegExp(`^\\d+ initiatives in 2 documents${when}$`));
});
