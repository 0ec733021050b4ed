import type { ShownCell } from '@/lib/pages/shown-passage';
import { PassageText } from './passage-text';

type RowCellsProps = {
  cells: readonly ShownCell[];
  /** Whether it names the columns. */
  isHead: boolean;
};

/**
 * A row of a table. Its text is that of the passage: a tab, which is not seen, stands between two cells.
 * Where the rows of a table stand one below the other, each cell says again what its column says.
 */
export function RowCells({ cells, isHead }: RowCellsProps) {
  return (
    <tr className="passage-text">
      {cells.map(({ head, words }, column) => {
        const Cell = isHead || column === 0 ? 'th' : 'td';
        const scope = isHead ? 'col' : column === 0 ? 'row' : undefined;
        return (
          // Columns have their places.
          <Cell key={column} scope={scope} data-head={head}>
            {column > 0 && '\t'}
            <PassageText words={words} />
          </Cell>
        );
      })}
    </tr>
  );
}
