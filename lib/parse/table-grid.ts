/** A cell as a grid sees it: how far it reaches, whether it is a head, its words. */
export type Span = {
  readonly rows: number;
  readonly columns: number;
  readonly isHead: boolean;
  readonly text: string;
};

/** A cell in its place; the first row and column are 0. */
type Placed<Cell> = { readonly cell: Cell; readonly row: number; readonly column: number };

/** The cells of a table by row and column: one that reaches over several stands in each. */
export type Grid<Cell> = {
  readonly placed: readonly Placed<Cell>[];
  readonly slots: readonly (readonly (Placed<Cell> | undefined)[])[];
  /** Cells that reach over one from above, or below the last row. */
  readonly overlapping: readonly Cell[];
  readonly overrunning: readonly Cell[];
};

/** Puts each cell into the next free column of its row, as HTML does. */
export function layOut<Cell extends Span>(rows: readonly (readonly Cell[])[]): Grid<Cell> {
  const slots: (Placed<Cell> | undefined)[][] = rows.map(() => []);
  const placed: Placed<Cell>[] = [];
  const overlapping = new Set<Cell>();
  const overrunning: Cell[] = [];
  rows.forEach((cells, row) => {
    let column = 0;
    for (const cell of cells) {
      while (slots[row]?.[column]) column += 1;
      const own = { cell, row, column };
      placed.push(own);
      if (row + cell.rows > rows.length) overrunning.push(cell);
      for (const slotsOfRow of slots.slice(row, row + cell.rows)) {
        for (let at = column; at < column + cell.columns; at += 1) {
          if (slotsOfRow[at]) overlapping.add(cell);
          else slotsOfRow[at] = own;
        }
      }
    }
  });
  return { placed, slots, overlapping: [...overlapping], overrunning };
}

/** The words of the heads of a cell, outermost first. */
export type Heads = { readonly above: readonly string[]; readonly beside: readonly string[] };

/**
 * The words of the heads above each cell, and of those beside it. A head of a row
 * of heads stands above, any other one beside. Between two rows of heads with cells between them, the
 * nearer one counts where both reach over the same columns.
 */
export function headsOf<Cell extends Span>({ placed, slots }: Grid<Cell>): Map<Cell, Heads> {
  const rowsOfHeads = new Set(
    slots.flatMap((cells, row) => {
      const own = cells.filter((cell) => cell?.row === row);
      return own.length > 0 && own.every((cell) => cell?.cell.isHead === true) ? [row] : [];
    }),
  );
  const isAbove = ({ row }: Placed<Cell>) => rowsOfHeads.has(row);
  return new Map(
    placed.map((own) => {
      const above = aboveOf(own, slots, isAbove);
      const beside = isAbove(own) ? [] : besideOf(own, slots, isAbove);
      return [own.cell, { above: wordsOf(above), beside: wordsOf(beside) }];
    }),
  );
}

function wordsOf<Cell extends Span>(placed: readonly Placed<Cell>[]): string[] {
  return placed.map(({ cell }) => cell.text).filter((text) => text.trim() !== '');
}

/** The cells of rows above that reach into a row and have words, from the first column on. */
export function reachingInto<Cell extends Span>({ slots }: Grid<Cell>, row: number): Cell[] {
  const reaching = (slots[row] ?? []).flatMap((slot) => (slot && slot.row < row ? slot.cell : []));
  return [...new Set(reaching)].filter(({ text }) => text.trim() !== '');
}

function aboveOf<Cell extends Span>(
  { cell, row, column }: Placed<Cell>,
  slots: Grid<Cell>['slots'],
  isAbove: (cell: Placed<Cell>) => boolean,
): Placed<Cell>[] {
  const heads = new Set<Placed<Cell>>();
  for (let at = column; at < column + cell.columns; at += 1) {
    const nearer: Placed<Cell>[] = [];
    const block: Placed<Cell>[] = [];
    for (let up = row - 1; up >= 0; up -= 1) {
      const head = slots[up]?.[at];
      if (!head || !head.cell.isHead || !isAbove(head)) {
        nearer.push(...block.splice(0));
        continue;
      }
      const isSame = (other: Placed<Cell>) =>
        other.column === head.column && other.cell.columns === head.cell.columns;
      if (nearer.some(isSame)) continue;
      block.push(head);
      heads.add(head);
    }
  }
  return [...heads].toSorted((a, b) => a.row - b.row || a.column - b.column);
}

function besideOf<Cell extends Span>(
  { cell, row, column }: Placed<Cell>,
  slots: Grid<Cell>['slots'],
  isAbove: (cell: Placed<Cell>) => boolean,
): Placed<Cell>[] {
  const cells = slots.slice(row, row + cell.rows).flatMap((all) => all.slice(0, column));
  const heads = cells.filter((head) => head !== undefined && head.cell.isHead && !isAbove(head));
  return [...new Set(heads)].flatMap((head) => head ?? []).toSorted((a, b) => a.column - b.column);
}
