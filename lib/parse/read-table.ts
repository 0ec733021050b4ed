import type { Table } from 'mdast';
import { readInlines } from './read-inline';
import type { InlineContext, Words } from './read-inline';
import { offsetsOf, refuseAt } from './refuse-markdown';
import type { TableRow } from './table-rows';

/** The rows of a table with bars. Its first row and its first column hold heads. */
export function readTable(table: Table, context: InlineContext): TableRow[] {
  const columns = table.children[0]?.children.length ?? 0;
  return table.children.flatMap((row, index): TableRow[] => {
    const { start, end } = offsetsOf(row);
    const found = context.file.text.slice(start, end);
    if (row.children.length > columns) {
      const expected = `${columns} cells, as in the first row; put a backslash before a bar that the source prints`;
      refuseAt(start, 'row with more cells', found, expected, context);
    }
    const cells = row.children.map((cell, column) => ({
      ...readInlines(cell.children, context),
      offset: offsetsOf(cell).start,
      rows: 1,
      columns: 1,
      isHead: index === 0 || column === 0,
    }));
    if (!cells.every(isEmpty)) return [{ cells, offset: start, isHead: index === 0 }];
    // A table without heads has to begin with a row of empty cells.
    if (index > 0) refuseAt(start, 'row without words', found, 'none', context);
    return [];
  });
}

const isEmpty = ({ text }: Words) => text.trim() === '';
