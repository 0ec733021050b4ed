import type { PolicyDocument } from '@/lib/model/document';
import { paths } from '@/lib/url/paths';
import type { Covered } from './coverage-figures';
import { COVERAGE_FIGURES } from './coverage-figures';

type CoveredProps = { covered: readonly Covered[] };

/** A column for each document: few of them are compared figure by figure. */
export function CoverageSideBySide({ covered }: CoveredProps) {
  return (
    <table className="w-full max-w-3xl text-[0.9375rem]">
      <thead>
        <tr className="border-b border-line text-left text-sm text-soft">
          <td />
          {covered.map(({ document }) => (
            <th key={document.id} scope="col" className="py-2 pl-4 text-right font-normal">
              <DocumentLink document={document} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {COVERAGE_FIGURES.map(([label, figureOf]) => (
          <tr key={label} className="border-b border-hair align-baseline">
            <th scope="row" className="py-2.5 pr-4 text-left font-normal">
              {label}
            </th>
            {covered.map((one) => (
              <td key={one.document.id} className="py-2.5 pl-4 text-right tabular-nums">
                {figureOf(one)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A row for each document. */
export function CoverageByDocument({ covered }: CoveredProps) {
  return (
    <table className="w-full min-w-[64rem] text-[0.9375rem]">
      <thead>
        <tr className="border-b border-line text-left align-bottom text-sm text-soft">
          <th scope="col" className="py-2 font-normal">
            Document
          </th>
          {COVERAGE_FIGURES.map(([label]) => (
            <th key={label} scope="col" className="py-2 pl-4 text-right font-normal">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {covered.map((one) => (
          <tr key={one.document.id} className="border-b border-hair align-baseline">
            <th scope="row" className="py-2.5 text-left font-normal">
              <DocumentLink document={one.document} />
            </th>
            {COVERAGE_FIGURES.map(([label, figureOf]) => (
              <td key={label} className="py-2.5 pl-4 text-right tabular-nums">
                {figureOf(one)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DocumentLink({ document: { id, date, shortTitle } }: { document: PolicyDocument }) {
  return (
    <a href={paths.document(id)}>
      {date.slice(0, 4)}, {shortTitle}
    </a>
  );
}
