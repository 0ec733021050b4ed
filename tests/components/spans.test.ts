import { describe, expect, test } from 'vitest';
import { governedBy } from '@/lib/store/governing';
import { joinPieces } from '@/lib/text/join-pieces';
import { paths } from '@/lib/url/paths';
import { SPECIMEN, specimenPassage, specimenStore } from '@/tests/constructs-content';
import { elementsIn } from '@/tests/html-elements.mjs';
import { pageHtml } from '@/tests/page-html';

const html = await pageHtml(specimenStore, paths.document(SPECIMEN));

/** The tags of the row that begins so, with what they say of themselves and their words. */
async function rowOf(begins: string, page = html): Promise<string> {
  const { text } = await specimenPassage(begins);
  const rows = page.match(/<tr [^>]*passage-text[^]*?<\/tr>/g) ?? [];
  const row = rows.find((one) => one.replace(/<[^>]*>/g, '') === text);
  if (row === undefined) throw new Error(`No row ${text}`);
  return row;
}

const cellsIn = (row: string) => row.match(/<t[dh]\b[^>]*>/g);

describe('a table whose cells reach over others', () => {
  test('has them as its source does: a row of tools stands between two rows', async () => {
    expect(cellsIn(await rowOf('State\tYear'))).toEqual([
      '<th scope="col" rowSpan="3">',
      '<th scope="col" rowSpan="3">',
      '<th scope="col" colSpan="2">',
    ]);
    expect(cellsIn(await rowOf('Destroyed\tKept'))).toEqual([
      '<th scope="col" data-head="Mines">',
      '<th scope="col" data-head="Mines">',
    ]);
    expect(cellsIn(await rowOf('Norway\t1999'))).toEqual([
      '<th scope="row" rowSpan="3" data-head="State">',
      '<td data-head="Year">',
      '<td rowSpan="3" data-head="Mines, Destroyed">',
      '<td data-head="Mines, Kept">',
    ]);
    expect(cellsIn(await rowOf('2000\t1'))).toEqual([
      '<td data-head="Year">',
      '<td data-head="Mines, Kept">',
    ]);
  });

  test('has its rows of heads in one head, and rows that a cell joins in one group', async () => {
    const [first, second, norway, next] = await Promise.all(
      ['State\tYear', 'Destroyed\tKept', 'Norway\t', '2000\t'].map(
        async (begins) => (await specimenPassage(begins)).id,
      ),
    );
    const groups = html.match(/<(thead|tbody)>[^]*?<\/\1>/g) ?? [];
    const rows = groups.map((group) => [
      group.slice(1, 6),
      ...(group.match(/(?<=<tr id=")[^"]+/g) ?? []),
    ]);
    expect(rows).toEqual([
      ['thead', first, second],
      ['tbody', norway, next],
    ]);
  });

  test('says again, as ours, which cells from above reach into a row', async () => {
    expect(await rowOf('2000\t1')).toContain(
      'data-reached="State: Norway | Mines, Destroyed: none"',
    );
    expect(await rowOf('Destroyed\tKept')).not.toContain('data-reached');
  });

  test('shows the paragraphs and items of a cell, each with what stands before it', async () => {
    const parts = (await rowOf('Norway\t1999')).match(/<p [^]*?<\/p>/g);
    expect(parts?.map((part) => part.replace(/ class="[^"]*"/, ''))).toEqual([
      '<p>For training:</p>',
      '<p data-bullet="(a)">2 in Bergen;</p>',
      '<p>to be counted anew;</p>',
      '<p data-bullet="(b)">3 elsewhere.</p>',
    ]);
    expect(await rowOf('2000\t1')).toContain('data-bullet="▪">1 in Oslo</p>');
  });

  test('fills the same columns in every row', () => {
    // Every cell, those that reach into a row included, stands in exactly one place of the grid.
    const widths: number[] = [];
    let open: { rows: number; columns: number }[] = [];
    const start = html.lastIndexOf('<table');
    const table = html.slice(start, html.indexOf('</table>', start));
    for (const row of table.match(/<tr[^]*?<\/tr>/g) ?? []) {
      const cells = elementsIn(row).filter(({ tagName }) => /^t[dh]$/.test(tagName));
      const own = cells.map(({ attributes }) => ({
        rows: Number(attributes.rowspan ?? 1),
        columns: Number(attributes.colspan ?? 1),
      }));
      const all = [...open, ...own];
      widths.push(all.reduce((sum, { columns }) => sum + columns, 0));
      open = all.flatMap(({ rows, columns }) => (rows > 1 ? [{ rows: rows - 1, columns }] : []));
    }
    expect(widths).toEqual(widths.map(() => 4));
    expect(widths).toHaveLength(8);
  });
});

test('a row with cells that reach into it is cited with them, and stands so on its page', async () => {
  const passage = await specimenPassage('2000\t1');
  expect(joinPieces(await governedBy(specimenStore, passage))).toBe(
    'State: Norway | Mines, Destroyed: none | Year: 2000 | Mines, Kept: 1 in Oslo',
  );
  const page = await pageHtml(specimenStore, paths.passageAlone(SPECIMEN, passage.id));
  const row = await rowOf('2000\t1', page);
  expect(row).toContain('data-reached="State: Norway | Mines, Destroyed: none"');
  expect(row).not.toContain('rowSpan');
});

test('a cell is cited with the labels of its items, but for what it begins with', async () => {
  const passage = await specimenPassage('Norway\t1999');
  expect(joinPieces(await governedBy(specimenStore, passage))).toContain(
    'Mines, Kept: For training: (a) 2 in Bergen; to be counted anew; (b) 3 elsewhere.',
  );
});
