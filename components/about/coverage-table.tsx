import { TableRegion } from '@/components/ui/table-region';
import type { CoverageTable as Coverage } from '@/lib/pages/coverage-table';
import { paths } from '@/lib/url/paths';

type CoverageProps = { coverage: Coverage };

/** The coverage of every document: few of them side by side, many one below the other. */
export function CoverageTable({ coverage }: CoverageProps) {
  return (
    <TableRegion name="Coverage of the documents">
      {coverage.isAbreast ? <SideBySide coverage={coverage} /> : <ByDocument coverage={coverage} />}
    </TableRegion>
  );
}

/** A column for each document: few of them are compared figure by figure. */
function SideBySide({ coverage: { labels, documents } }: CoverageProps) {
  return (
    <table className="w-full max-w-3xl text-[0.9375rem]">
      <thead>
        <tr className="border-b border-line text-left text-sm text-soft">
          <td />
          {documents.map(({ id, name }) => (
            <th key={id} scope="col" className="py-2 pl-4 text-right font-normal">
              <a href={paths.document(id)}>{name}</a>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {labels.map((label, at) => (
          <tr key={label} className="border-b border-hair align-baseline">
            <th scope="row" className="py-2.5 pr-4 text-left font-normal">
              {label}
            </th>
            {documents.map(({ id, figures }) => (
              <td key={id} className="py-2.5 pl-4 text-right tabular-nums">
                {figures[at]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A row for each document. */
function ByDocument({ coverage: { labels, documents } }: CoverageProps) {
  return (
    <table className="w-full min-w-[64rem] text-[0.9375rem]">
      <thead>
        <tr className="border-b border-line text-left align-bottom text-sm text-soft">
          <th scope="col" className="py-2 font-normal">
            Document
          </th>
          {labels.map((label) => (
            <th key={label} scope="col" className="py-2 pl-4 text-right font-normal">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {documents.map(({ id, name, figures }) => (
          <tr key={id} className="border-b border-hair align-baseline">
            <th scope="row" className="py-2.5 text-left font-normal">
              <a href={paths.document(id)}>{name}</a>
            </th>
            {figures.map((figure, at) => (
              <td key={labels[at]} className="py-2.5 pl-4 text-right tabular-nums">
                {figure}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
