import { documentMarksById } from '@/components/document/document-marks';
import { DocumentName } from '@/components/document/document-name';
import type { ListPage } from '@/lib/lists/pages';
import { runsOf } from '@/lib/lists/runs';
import type { Evidence, Initiative } from '@/lib/model/initiative';
import type { CorpusIndex } from '@/lib/store/index-corpus';
import { getRecord } from '@/lib/store/index-corpus';
import { countInWords, inFigures } from '@/lib/text/list-in-words';
import { onceFor } from '@/lib/text/once-for';
import { InitiativeList } from './initiative-list';

type InitiativesByDocumentProps = {
  index: CorpusIndex;
  /** The whole list, in the order of the corpus. */
  initiatives: readonly Initiative[];
  /** What is shown of it. */
  page: ListPage<Initiative>;
  evidenceOf: (initiative: Initiative) => Evidence | undefined;
};

/** A page of a list under the names of the documents, each with its number in the whole list. */
export function InitiativesByDocument({
  index,
  initiatives,
  page,
  evidenceOf,
}: InitiativesByDocumentProps) {
  const marks = documentMarksById(index.corpus.documents);
  const before = initiatives[page.first - 2]?.document;
  return runsOf(page.items, ({ document }) => document).map(({ key: document, items: here }) => {
    const total = sizes(initiatives).get(document) ?? here.length;
    return (
      <section
        key={document}
        className="gap-x-12 border-b border-line py-6 lg:grid lg:grid-cols-[14rem_minmax(0,1fr)]"
      >
        <div className="lg:sticky lg:top-6 lg:self-start">
          <h2 className="text-xl">
            <DocumentName mark={getRecord(marks, document)} />
          </h2>
          <p className="mt-1 text-sm text-soft">
            {here.length < total && `${inFigures(here.length)} of `}
            {countInWords(total, 'initiative')}
            {document === before && ', continued'}
          </p>
        </div>
        <InitiativeList index={index} initiatives={here} extent="short" evidenceOf={evidenceOf} />
      </section>
    );
  });
}

/** How many initiatives of a list stand in each document; counted once for all pages of the list. */
const sizes = onceFor((initiatives: readonly Initiative[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { document } of initiatives) counts.set(document, (counts.get(document) ?? 0) + 1);
  return counts;
});
