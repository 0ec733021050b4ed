import { documentMarks } from '@/components/document/document-marks';
import { DocumentName } from '@/components/document/document-name';
import { InitiativeList } from '@/components/initiative/initiative-list';
import { SectionHeading } from '@/components/ui/section-heading';
import type { Evidence, Initiative } from '@/lib/model/initiative';
import type { CorpusIndex } from '@/lib/store/index-corpus';
import { countInWords } from '@/lib/text/list-in-words';

type SideBySideProps = {
  index: CorpusIndex;
  initiatives: readonly Initiative[];
  evidenceOf: (initiative: Initiative) => Evidence | undefined;
};

/** The initiatives of a theme in columns, one for each document: what one of them lacks is seen. */
export function SideBySide({ index, initiatives, evidenceOf }: SideBySideProps) {
  return (
    <div className="mt-12 grid gap-x-12 gap-y-10 lg:grid-cols-2">
      {documentMarks(index.corpus.documents).map((mark) => {
        const here = initiatives.filter(({ document }) => document === mark.id);
        return (
          <section key={mark.id} className="min-w-0">
            <SectionHeading
              aside={<span className="text-soft">{countInWords(here.length, 'initiative')}</span>}
            >
              <DocumentName mark={mark} />
            </SectionHeading>
            {here.length === 0 ? (
              <p className="py-5 text-soft">No initiative of this document is on the theme.</p>
            ) : (
              <InitiativeList
                index={index}
                initiatives={here}
                extent="short"
                evidenceOf={evidenceOf}
              />
            )}
          </section>
        );
      })}
    </div>
  );
}
