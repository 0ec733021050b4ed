import { TableRegion } from '@/components/ui/table-region';
import { UNCODED_REASON_WORDS } from '@/components/vocabulary';
import type { UncodedReason } from '@/lib/model/passage';
import { coverageOf } from '@/lib/relations/coverage';
import type { Coverage } from '@/lib/relations/coverage';
import type { CorpusIndex } from '@/lib/relations/index-corpus';
import { paths } from '@/lib/url/paths';

type CoverageTableProps = { index: CorpusIndex };

/** The coverage of every document, side by side. */
export function CoverageTable({ index }: CoverageTableProps) {
  const columns = index.corpus.documents.map((document) => {
    const initiatives = index.initiativesOf.document.get(document.id) ?? [];
    return { document, initiatives, coverage: coverageOf(document, initiatives) };
  });
  const reasons = Object.keys(UNCODED_REASON_WORDS) as UncodedReason[];
  const rows: [string, (coverage: Coverage, initiatives: number) => string][] = [
    ['Initiatives', (_, initiatives) => String(initiatives)],
    ['Passages', ({ passages }) => String(passages)],
    ['Passages that hold initiatives', ({ coded }) => String(coded)],
    ...reasons.map((reason): [string, (coverage: Coverage) => string] => [
      UNCODED_REASON_WORDS[reason],
      ({ uncoded }) => String(uncoded.get(reason)?.length ?? 0),
    ]),
    ['Words', ({ words }) => String(words)],
    [
      'Words that stand in a quote',
      ({ wordsQuoted, words }) => `${wordsQuoted} (${percent(wordsQuoted, words)})`,
    ],
  ];
  return (
    <TableRegion name="Coverage of the documents">
      <table className="w-full max-w-3xl text-[0.9375rem]">
        <thead>
          <tr className="border-b border-line text-left text-sm text-soft">
            <td />
            {columns.map(({ document }) => (
              <th key={document.id} scope="col" className="py-2 pl-4 text-right font-normal">
                <a href={paths.document(document.id)}>
                  {document.date.slice(0, 4)}, {document.shortTitle}
                </a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([label, figure]) => (
            <tr key={label} className="border-b border-hair align-baseline">
              <th scope="row" className="py-2.5 pr-4 text-left font-normal">
                {label}
              </th>
              {columns.map(({ document, coverage, initiatives }) => (
                <td key={document.id} className="py-2.5 pl-4 text-right tabular-nums">
                  {figure(coverage, initiatives.length)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}

function percent(part: number, whole: number): string {
  return `${Math.round((100 * part) / whole)} %`;
}
