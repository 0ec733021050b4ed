import type { Passage } from '@/lib/model/passage';
import type { RowWords } from './draft-passages';
import type { Words } from './read-inline';
import type { Refusing } from './refuse-markdown';
import { refuseAt } from './refuse-markdown';
import type { Heads, Span } from './table-grid';
import { headsOf, layOut, reachingInto } from './table-grid';

type Cell = Passage['cells'][number];

/** The words of a cell, and how far it reaches. */
export type TableCell = Words &
  Span &
  Pick<Cell, 'parts'> & {
    /** A sign of the file before the cell, which stands for the tab between it and the last one. */
    readonly offset: number;
    /** Whether the file itself says that it is a head. */
    readonly saysHead?: boolean;
  };

/** A row of a table as the file has it. */
export type TableRow = {
  readonly cells: readonly TableCell[];
  readonly offset: number;
  /** Whether all of its cells are heads. */
  readonly isHead: boolean;
};

/** The rows of a table as passages: the words of the cells, with a tab between two of them. */
export function wordsOfRows(rows: readonly TableRow[], context: Refusing): RowWords[] {
  const grid = layOut(rows.map(({ cells }) => cells));
  const refuse = (cell: TableCell, name: string, expected: string) =>
    refuseAt(cell.offset, name, cell.text, expected, context);
  for (const cell of grid.overlapping) {
    refuse(
      cell,
      'cell that reaches over another one',
      'fewer `columns` here, or fewer `rows` above',
    );
  }
  for (const cell of grid.overrunning) {
    refuse(cell, 'cell that reaches below the last row', 'fewer `rows`');
  }
  const heads = headsOf(grid);
  return rows.map((row, at) => {
    const reachedBy = reachingInto(grid, at).map((cell) => ({
      heads: [...(heads.get(cell)?.above ?? [])],
      text: cell.text,
    }));
    return { ...joinCells(row, heads), ...(reachedBy.length > 0 && { reachedBy }) };
  });
}

/** How many columns each row has, with those of cells that reach down into it. */
export function widthsOf(rows: readonly TableRow[]): number[] {
  return layOut(rows.map(({ cells }) => cells)).slots.map((slots) => slots.length);
}

function joinCells({ cells: own, isHead }: TableRow, heads: Map<TableCell, Heads>): RowWords {
  const cells: Cell[] = [];
  const words: RowWords = { text: '', emphasis: [], marks: [], source: [], cells, isHead };
  own.forEach((cell, index) => {
    if (index > 0) {
      words.source.push({ start: cell.offset, end: cell.offset + 1 });
      words.text += '\t';
    }
    const by = words.text.length;
    const shift = <Shifted extends { start: number; end: number }>(span: Shifted): Shifted => ({
      ...span,
      start: span.start + by,
      end: span.end + by,
    });
    const { above, beside } = heads.get(cell) ?? { above: [], beside: [] };
    cells.push({
      start: by,
      end: by + cell.text.length,
      heads: [...above, ...beside],
      ...(beside.length > 0 && { beside: beside.length }),
      ...(cell.rows > 1 && { rows: cell.rows }),
      ...(cell.columns > 1 && { columns: cell.columns }),
      ...(cell.saysHead === true && { isHead: true }),
      ...(cell.parts && { parts: cell.parts.map(shift) }),
    });
    words.text += cell.text;
    words.source.push(...cell.source);
    words.emphasis.push(...cell.emphasis.map(shift));
    words.marks.push(...cell.marks.map(shift));
  });
  return words;
}
