import { documentMarks } from '@/components/document/document-marks';
import { Square } from '@/components/ui/square';
import { TableRegion } from '@/components/ui/table-region';
import { NOTHING_SELECTED } from '@/lib/facets/facets';
import type { Initiative } from '@/lib/model/initiative';
import type { CorpusIndex } from '@/lib/relations/index-corpus';
import { getRecord } from '@/lib/relations/index-corpus';
import { nameOf } from '@/lib/relations/name-of';
import { countInWords } from '@/lib/text/list-in-words';
import { encodeState } from '@/lib/url/explorer-query';
import { explorerPath, paths } from '@/lib/url/paths';

type ActorMatrixProps = { index: CorpusIndex };

const MOST_ACTORS = 10;

/** Actors against themes: a square for each initiative, each cell leading to exactly those. */
export function ActorMatrix({ index }: ActorMatrixProps) {
  const { themes } = index.corpus;
  const marks = documentMarks(index.corpus.documents);
  return (
    <>
      <TableRegion name="Who acts on what">
        <table className="w-full min-w-[44rem] table-fixed text-sm">
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
            {busiestActors(index).map(({ id, initiatives }) => (
              <tr key={id} className="border-t border-hair">
                <th scope="row" className="py-2.5 pr-3 text-left font-medium">
                  <a href={paths.actor(id)} className="quiet text-ink">
                    {nameOf(getRecord(index.actors, id))}
                  </a>
                </th>
                {themes.map((theme) => (
                  <td key={theme.id} className={`border-l border-hair px-2 py-1 hue-${theme.hue}`}>
                    <Cell
                      actor={id}
                      theme={theme.id}
                      initiatives={initiatives.filter(({ themes: tags }) =>
                        tags.some((tag) => tag.theme === theme.id),
                      )}
                      marks={marks}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
      <p className="mt-4 flex flex-wrap gap-x-6 gap-y-1 text-sm text-soft">
        {marks.map(({ id, year, shortTitle, shape }) => (
          <span key={id} className="inline-flex items-baseline gap-2">
            <Square shape={shape} /> {year}, {shortTitle}
          </span>
        ))}
      </p>
    </>
  );
}

type CellProps = {
  actor: string;
  theme: string;
  initiatives: readonly Initiative[];
  marks: ReturnType<typeof documentMarks>;
};

function Cell({ actor, theme, initiatives, marks }: CellProps) {
  if (initiatives.length === 0) return null;
  const selection = { ...NOTHING_SELECTED, actor: [actor], theme: [theme] };
  return (
    <a
      href={explorerPath(encodeState({ query: '', selection }))}
      className="quiet -mx-1 flex min-h-7 flex-wrap items-center gap-1 rounded px-1 text-hue hover:bg-hair"
    >
      <span className="sr-only">{countInWords(initiatives.length, 'initiative')}</span>
      {marks.flatMap(({ id, shape }) =>
        initiatives
          .filter(({ document }) => document === id)
          .map((initiative) => <Square key={initiative.id} shape={shape} />),
      )}
    </a>
  );
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
    .slice(0, MOST_ACTORS);
}
