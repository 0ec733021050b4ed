import { Fragment } from 'react';
import { ChangeNotes } from '@/components/permalink/change-notes';
import { FormerIds } from '@/components/permalink/former-ids';
import type { Block, RowGroup } from '@/lib/pages/document-blocks';
import type { PassageInDocument } from '@/lib/pages/document-page';
import { Figures } from './figures';
import { governingDataOf } from './governing-data';
import { MarginNotes } from './margin-notes';
import type { Gutter } from './passage-blocks';
import { dataOf } from './passage-data';
import { PassageTools } from './passage-tools';
import { PlaceAnchor } from './place-anchor';
import { RowCells } from './row-cells';

type Table = Extract<Block<PassageInDocument>, { kind: 'table' }>;

type TableBlockProps = Pick<Table, 'size' | 'rows' | 'groups'> & {
  /** The id of the document. */
  document: string;
  gutter: Gutter;
};

const LOOKS: Readonly<Record<Table['size'], string>> = {
  narrow: 'table-narrow',
  wide: 'table-wide',
  stacked: 'table-stacked',
};

/** A table, each row a passage with its tools; its rows stand one below the other where there is no room. */
export function TableBlock({ document, gutter, size, rows, groups }: TableBlockProps) {
  const grid =
    size === 'narrow' ? 'gap-x-9 xl:grid xl:grid-cols-[minmax(0,40rem)_minmax(0,1fr)]' : '';
  return (
    <div {...(rows[0] && governingDataOf(rows[0].governing))} className={grid}>
      <div>
        {rows.map(({ passage, former, place }) => (
          <div key={passage.id}>
            <FormerIds ids={former.ids} leadTo={passage.id} />
            <PlaceAnchor place={place} leadTo={passage.id} />
          </div>
        ))}
        <div className={`mt-8 sm:relative ${gutter}`}>
          <Figures figures={rows.flatMap(({ passage }) => passage.figures.before)} />
          <table className={`source-table source ${LOOKS[size]}`}>
            {groups.map((group) => (
              <Group key={group.rows[0]?.passage.id} document={document} group={group} />
            ))}
          </table>
          <Figures figures={rows.flatMap(({ passage }) => passage.figures.behind)} />
        </div>
        <div className={gutter}>
          {rows.map(({ passage, former }) => (
            <ChangeNotes
              key={passage.id}
              changes={former.changes}
              subject="This row"
              passage={passage.id}
            />
          ))}
        </div>
      </div>
      <MarginNotes
        initiatives={rows.flatMap(({ initiatives }) => initiatives)}
        notes={rows.flatMap(({ notes }) => notes)}
        reading={rows.find(({ reading }) => reading)?.reading}
      />
    </div>
  );
}

type RowGroupProps = { document: string; group: RowGroup<PassageInDocument> };

/** A group of rows: its only row's block, or rows that a cell reaches over, each of them a block. */
function Group({ document, group: { isHead, rows } }: RowGroupProps) {
  const Element = isHead ? 'thead' : 'tbody';
  const [only, ...others] = rows;
  if (only && others.length === 0) {
    return (
      <Element id={only.passage.id} {...dataOf(only)} className="passage scroll-mt-6">
        <RowTools document={document} row={only} />
        <tr className="passage-text">
          <RowCells cells={only.passage.cells} isHead={only.passage.kind === 'head-row'} />
        </tr>
      </Element>
    );
  }
  return (
    <Element>
      {rows.map((row, place) => {
        const { id, kind, cells } = row.passage;
        return (
          <Fragment key={id}>
            <RowTools document={document} row={row} isReached={place > 0} />
            <tr id={id} {...dataOf(row)} className="passage passage-text scroll-mt-6">
              <RowCells cells={cells} isHead={kind === 'head-row'} rowSpan={withTools} />
            </tr>
          </Fragment>
        );
      })}
    </Element>
  );
}

/** A cell reaches over the rows of tools between its rows as well. */
const withTools = (rows: number) => 2 * rows - 1;

type RowToolsProps = {
  document: string;
  row: PassageInDocument;
  /** Whether cells of rows above reach into it: they may stand between its own. */
  isReached?: boolean;
};

/** The tools of a row, in a row of their own. */
function RowTools({ document, row, isReached = false }: RowToolsProps) {
  const { cells } = row.passage;
  const tools = <PassageTools document={document} of={row} place="row" />;
  return (
    <tr className="row-tools">
      {isReached ? (
        cells.map(({ columns }, column) => (
          // Columns have their places.
          <td key={column} colSpan={columns}>
            {column === 0 && tools}
          </td>
        ))
      ) : (
        <td colSpan={cells.reduce((sum, { columns = 1 }) => sum + columns, 0)}>{tools}</td>
      )}
    </tr>
  );
}
