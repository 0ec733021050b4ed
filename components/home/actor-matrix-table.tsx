import { Square } from '@/components/ui/square';
import { TableRegion } from '@/components/ui/table-region';
import type { ActorMatrix } from '@/lib/pages/actor-matrix';
import { paths } from '@/lib/url/paths';
import { CellLink } from './cell-link';

type ActorMatrixTableProps = { matrix: ActorMatrix };

/** Actors against themes: a square for each initiative, each cell leading to exactly those. */
export function ActorMatrixTable({
  matrix: { themes, rows, remark, marks },
}: ActorMatrixTableProps) {
  return (
    <>
      <TableRegion name="Who acts on what">
        <table className={`w-full table-fixed text-sm ${widthFor(themes.length)}`}>
          <thead>
            <tr className="align-bottom text-soft">
              <th scope="col" className="w-44 py-2.5 text-left font-normal">
                <span className="sr-only">Actor</span>
              </th>
              {themes.map(({ id, title }) => (
                <th
                  key={id}
                  scope="col"
                  className="px-2 py-2.5 text-left leading-tight font-normal"
                >
                  <a href={paths.theme(id)} className="quiet text-soft">
                    {title}
                  </a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, name, cells }) => (
              <tr key={id} className="border-t border-hair">
                <th scope="row" className="py-2.5 pr-3 text-left font-medium">
                  <a href={paths.actor(id)} className="quiet text-ink">
                    {name}
                  </a>
                </th>
                {cells.map((cell) => (
                  <td key={cell.theme} className={`border-l border-hair px-2 py-1 hue-${cell.hue}`}>
                    <CellLink cell={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
      <p className="mt-4 flex flex-wrap gap-x-6 gap-y-1 text-sm text-soft">
        {remark !== undefined && <span>{remark}</span>}
        {marks.map(({ id, year, shortTitle, shape }) => (
          <span key={id} className="inline-flex items-baseline gap-2">
            <Square shape={shape} /> {year}, {shortTitle}
          </span>
        ))}
      </p>
    </>
  );
}

/** A column is never narrower than a long word: the table scrolls by itself. */
function widthFor(themes: number): string {
  if (themes <= 6) return 'min-w-[44rem]';
  return themes <= 10 ? 'min-w-[64rem]' : 'min-w-[96rem]';
}
