import type { Table, TableRow } from 'mdast';
import { readInlines } from './read-inline';
import type { InlineContext } from './read-inline';
import type { RowWords } from './draft-passages';
import type { Block } from './read-passages';
import { offsetsOf, refuseAt } from './refuse-markdown';

/**
 * The rows of a table, each a passage: its words are those of its cells with a tab between two of
 * them.
 *
 * @param add takes the words of a row, and gives the index of its passage
 */
export function readTable(
  table: Table,
  add: (words: RowWords) => number,
  context: InlineContext,
): Block[] {
  const columns = table.children[0]?.children.length ?? 0;
  const rows = table.children.flatMap((row, index) => {
    if (row.children.length > columns) {
      const expected = `${columns} cells, as in the first row; put a backslash before a bar that the source prints`;
      refuseAt(
        offsetsOf(row).start,
        'row with more cells',
        textOf(row, context),
        expected,
        context,
      );
    }
    const words = readRow(row, context);
    return words.text.trim() === '' ? [] : [add({ ...words, isHead: index === 0 })];
  });
  return [{ kind: 'table', rows }];
}

function readRow(row: TableRow, context: InlineContext): RowWords {
  const cells: { start: number; end: number }[] = [];
  const words: RowWords = { text: '', emphasis: [], marks: [], source: [], cells };
  row.children.forEach((cell, index) => {
    if (index > 0) {
      const bar = offsetsOf(cell).start;
      words.source.push({ start: bar, end: bar + 1 });
      words.text += '\t';
    }
    const own = readInlines(cell.children, context);
    const by = words.text.length;
    const shift = <Span extends { start: number; end: number }>(span: Span): Span => ({
      ...span,
      start: span.start + by,
      end: span.end + by,
    });
    cells.push({ start: by, end: by + own.text.length });
    words.text += own.text;
    words.source.push(...own.source);
    words.emphasis.push(...own.emphasis.map(shift));
    words.marks.push(...own.marks.map(shift));
  });
  return words;
}

function textOf(row: TableRow, { file }: InlineContext): string {
  const { start, end } = offsetsOf(row);
  return file.text.slice(start, end);
}
