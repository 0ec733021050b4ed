import type { ShownPassage } from '@/lib/pages/shown-passage';
import { RowCells } from './row-cells';

type RowAloneProps = { passage: ShownPassage };

/** A row by itself: a table of one row, each cell with what its column says. */
export function RowAlone({ passage }: RowAloneProps) {
  const { kind, cells, reachedBy } = passage;
  const hasHeads = cells.some(({ head }) => head !== undefined);
  return (
    <table className="source-table table-stacked source">
      {hasHeads && (
        <thead className="sr-only">
          <tr>
            {cells.map(({ head, columns }, column) => (
              // Columns have their places.
              <th key={column} scope="col" colSpan={columns}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        <tr className="passage-text" data-reached={reachedBy}>
          <RowCells cells={cells} isHead={kind === 'head-row'} />
        </tr>
      </tbody>
    </table>
  );
}
