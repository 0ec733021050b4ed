import { DocumentName } from '@/components/document/document-name';
import type { DocumentRun } from '@/lib/pages/initiatives-by-document';
import { InitiativeList } from './initiative-list';

type InitiativesByDocumentProps = { runs: readonly DocumentRun[] };

/** A page of a list under the names of the documents, each with its number in the whole list. */
export function InitiativesByDocument({ runs }: InitiativesByDocumentProps) {
  return runs.map(({ mark, extent, entries }) => (
    <section
      key={mark.id}
      className="gap-x-12 border-b border-line py-6 lg:grid lg:grid-cols-[14rem_minmax(0,1fr)]"
    >
      <div className="lg:sticky lg:top-6 lg:self-start">
        <h2 className="text-xl">
          <DocumentName mark={mark} />
        </h2>
        <p className="mt-1 text-sm text-soft">{extent}</p>
      </div>
      <InitiativeList entries={entries} extent="short" />
    </section>
  ));
}
