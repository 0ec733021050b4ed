import { TableRegion } from '@/components/ui/table-region';
import { MOST_DOCUMENTS_ABREAST } from '@/lib/lists/page-lengths';
import { coverageOf } from '@/lib/store/coverage';
import type { CorpusIndex } from '@/lib/store/index-corpus';
import type { Covered } from './coverage-figures';
import { CoverageByDocument, CoverageSideBySide } from './coverage-tables';

type CoverageTableProps = { index: CorpusIndex };

/** The coverage of every document: few of them side by side, many one below the other. */
export function CoverageTable({ index }: CoverageTableProps) {
  const { documents } = index.corpus;
  const covered = documents.map((document): Covered => {
    const initiatives = index.initiativesOf.document.get(document.id) ?? [];
    const coverage = coverageOf(document, initiatives);
    return { document, initiatives: initiatives.length, coverage };
  });
  return (
    <TableRegion name="Coverage of the documents">
      {documents.length <= MOST_DOCUMENTS_ABREAST ? (
        <CoverageSideBySide covered={covered} />
      ) : (
        <CoverageByDocument covered={covered} />
      )}
    </TableRegion>
  );
}
