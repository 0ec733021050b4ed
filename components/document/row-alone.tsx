import type { ShownPassage } from '@/lib/pages/shown-passage';
import { RowCells } from './row-cells';

type RowAloneProps = { passage: ShownPassage };

/** A row by itself: a table of one row, each cell with what its column says. */
export function RowAlone({ passage }: RowAloneProps) {
  const { kind, cells } = passage;
  const hasHeads = cells.some(({ head }) => head !== undefined);
  return (
    <table className="source-table table-stacked source">
      {hasHeads && (
        <thead className="sr-only">
          <tr>
            {cells.map(({ head }, column) => (
              // Columns have their places.
              <th key={column} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        <RowCells cells={cells} isHead={kind === 'head-row'} />
      </tbody>
    </table>
  );
}
