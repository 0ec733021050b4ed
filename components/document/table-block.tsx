import { ChangeNotes } from '@/components/permalink/change-notes';
import { FormerIds } from '@/components/permalink/former-ids';
import type { Block } from '@/lib/pages/document-blocks';
import type { PassageInDocument } from '@/lib/pages/document-page';
import { Figures } from './figures';
import { MarginNotes } from './margin-notes';
import type { Gutter } from './passage-blocks';
import { dataOf } from './passage-data';
import { PassageTools } from './passage-tools';
import { PlaceAnchor } from './place-anchor';
import { RowCells } from './row-cells';

type Table = Extract<Block<PassageInDocument>, { kind: 'table' }>;

type TableBlockProps = Pick<Table, 'size' | 'rows'> & {
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
export function TableBlock({ document, gutter, size, rows }: TableBlockProps) {
  const grid =
    size === 'narrow' ? 'gap-x-9 xl:grid xl:grid-cols-[minmax(0,40rem)_minmax(0,1fr)]' : '';
  return (
    <div className={grid}>
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
            {rows.map((row) => (
              <Row key={row.passage.id} document={document} row={row} />
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

function Row({ document, row }: { document: string; row: PassageInDocument }) {
  const { id, kind, cells } = row.passage;
  const Group = kind === 'head-row' ? 'thead' : 'tbody';
  return (
    <Group id={id} {...dataOf(row)} className="passage scroll-mt-6">
      <tr className="row-tools">
        <td colSpan={cells.length}>
          <PassageTools document={document} of={row} place="row" />
        </td>
      </tr>
      <RowCells cells={cells} isHead={kind === 'head-row'} />
    </Group>
  );
}
