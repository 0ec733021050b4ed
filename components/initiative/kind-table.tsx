import { documentMarks } from '@/components/document/document-marks';
import { TableRegion } from '@/components/ui/table-region';
import { INITIATIVE_KIND_ORDER, INITIATIVE_KIND_WORDS } from '@/components/vocabulary';
import { MOST_DOCUMENTS_ABREAST } from '@/lib/lists/page-lengths';
import type { CorpusIndex } from '@/lib/store/index-corpus';
import { inFigures } from '@/lib/text/list-in-words';
import { paths } from '@/lib/url/paths';

type KindTableProps = { index: CorpusIndex };

/** Each kind with its definition, and its initiatives counted, document by document where these are few. */
export function KindTable({ index }: KindTableProps) {
  const { documents } = index.corpus;
  const isAbreast = documents.length <= MOST_DOCUMENTS_ABREAST;
  const marks = isAbreast ? documentMarks(documents) : [];
  return (
    <TableRegion name="Kinds of initiative">
      <table className="w-full max-w-3xl text-[0.9375rem]">
        <thead>
          <tr className="border-b border-line text-left text-sm text-soft">
            <th scope="col" className="py-2 pr-6 font-normal">
              Kind
            </th>
            <th scope="col" className="py-2 pr-6 font-normal">
              Meaning
            </th>
            {!isAbreast && (
              <th scope="col" className="py-2 pl-4 text-right font-normal">
                Initiatives
              </th>
            )}
            {marks.map(({ id, year }) => (
              <th key={id} scope="col" className="py-2 pl-4 text-right font-normal">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {INITIATIVE_KIND_ORDER.map((kind) => {
            const initiatives = index.initiativesOf.kind.get(kind) ?? [];
            return (
              <tr key={kind} className="border-b border-hair align-baseline">
                <th scope="row" className="py-3 pr-6 text-left font-medium">
                  <a href={paths.kind(kind)}>{INITIATIVE_KIND_WORDS[kind].name}</a>
                </th>
                <td className="py-3 pr-6 text-soft">{INITIATIVE_KIND_WORDS[kind].definition}</td>
                {!isAbreast && (
                  <td className="py-3 pl-4 text-right tabular-nums">
                    {inFigures(initiatives.length)}
                  </td>
                )}
                {marks.map(({ id }) => (
                  <td key={id} className="py-3 pl-4 text-right tabular-nums">
                    {initiatives.filter(({ document }) => document === id).length}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </TableRegion>
  );
}
