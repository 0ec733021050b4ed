import { documentMarks } from '@/components/document/document-marks';
import { Square } from '@/components/ui/square';
import { TableRegion } from '@/components/ui/table-region';
import {
  MOST_ACTORS_IN_MATRIX,
  MOST_DOCUMENTS_ABREAST,
  MOST_SQUARES_IN_CELL,
} from '@/lib/lists/page-lengths';
import type { Initiative } from '@/lib/model/initiative';
import type { CorpusIndex } from '@/lib/store/index-corpus';
import { getRecord } from '@/lib/store/index-corpus';
import { nameOf } from '@/lib/store/name-of';
import { paths } from '@/lib/url/paths';
import { CellSquares, MatrixCell } from './matrix-cell';

type ActorMatrixProps = { index: CorpusIndex };

/** Actors against themes: a square for each initiative, each cell leading to exactly those. */
export function ActorMatrix({ index }: ActorMatrixProps) {
  const { documents, themes } = index.corpus;
  const marks = documentMarks(documents);
  const rows = busiestActors(index).map(({ id, initiatives }) => ({
    id,
    cells: themes.map((theme) => ({
      theme,
      initiatives: initiatives.filter(({ themes: tags }) =>
        tags.some((tag) => tag.theme === theme.id),
      ),
    })),
  }));
  const isCounted = rows.some(({ cells }) =>
    cells.some(({ initiatives }) => initiatives.length > MOST_SQUARES_IN_CELL),
  );
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
            {rows.map(({ id, cells }) => (
              <tr key={id} className="border-t border-hair">
                <th scope="row" className="py-2.5 pr-3 text-left font-medium">
                  <a href={paths.actor(id)} className="quiet text-ink">
                    {nameOf(getRecord(index.actors, id))}
                  </a>
                </th>
                {cells.map(({ theme, initiatives }) => (
                  <td key={theme.id} className={`border-l border-hair px-2 py-1 hue-${theme.hue}`}>
                    <MatrixCell actor={id} theme={theme.id} initiatives={initiatives}>
                      {isCounted ? undefined : (
                        <CellSquares marks={marks} initiatives={initiatives} />
                      )}
                    </MatrixCell>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
      <p className="mt-4 flex flex-wrap gap-x-6 gap-y-1 text-sm text-soft">
        <span>The {rows.length} with the most initiatives on a theme.</span>
        {documents.length <= MOST_DOCUMENTS_ABREAST &&
          marks.map(({ id, year, shortTitle, shape }) => (
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

/** The actors with the most initiatives on a theme, most first; equal ones by name. */
function busiestActors(index: CorpusIndex): { id: string; initiatives: readonly Initiative[] }[] {
  return index.corpus.actors
    .map(({ id }) => {
      const all = index.initiativesOf.actor.get(id) ?? [];
      return { id, initiatives: all.filter(({ themes }) => themes.length > 0) };
    })
    .filter(({ initiatives }) => initiatives.length > 0)
    .toSorted((a, b) => b.initiatives.length - a.initiatives.length)
    .slice(0, MOST_ACTORS_IN_MATRIX);
}
