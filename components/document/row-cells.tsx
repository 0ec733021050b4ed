import { Fragment } from 'react';
import type { ShownCell } from '@/lib/pages/shown-cells';
import { PassageText } from './passage-text';

type RowCellsProps = {
  cells: readonly ShownCell[];
  /** Whether it names the columns. */
  isHead: boolean;
  /** How many rows of the page stand for so many of the source; one row alone reaches over none. */
  rowSpan?: (rows: number) => number;
};

/** By how many lists a part of a cell stands in. */
const INDENTS: Readonly<Record<number, string>> = { 0: '', 1: 'ms-9', 2: 'ms-16' };

/**
 * The cells of a row. Their text is that of the passage: a tab, which is not seen, stands between two cells,
 * a line break between two parts of one. Where the rows of a table stand one below the other, each cell says
 * again what its column says.
 */
export function RowCells({ cells, isHead, rowSpan }: RowCellsProps) {
  return cells.map((cell, column) => {
    const Cell = cell.isHead ? 'th' : 'td';
    const scope = isHead ? 'col' : 'row';
    return (
      // Columns have their places.
      <Cell
        key={column}
        scope={cell.isHead ? scope : undefined}
        rowSpan={cell.rows && rowSpan?.(cell.rows)}
        colSpan={cell.columns}
        data-head={cell.head}
      >
        {column > 0 && '\t'}
        <Parts parts={cell.parts} />
      </Cell>
    );
  });
}

function Parts({ parts }: Pick<ShownCell, 'parts'>) {
  const [only, ...others] = parts;
  if (only && others.length === 0 && only.level === 0) return <PassageText words={only.words} />;
  return parts.map(({ words, level, sign }, place) => (
    // Parts have their places.
    <Fragment key={place}>
      {place > 0 && '\n'}
      <p
        className={`${INDENTS[level] ?? 'ms-23'} ${sign === undefined ? '' : 'item-bullet'}`}
        data-bullet={sign}
      >
        <PassageText words={words} />
      </p>
    </Fragment>
  ));
}
