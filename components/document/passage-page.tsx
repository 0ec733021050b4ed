import type { ReactNode } from 'react';
import { ReportProblem } from '@/components/cite/report-problem';
import { InitiativeList } from '@/components/initiative/initiative-list';
import { Breadcrumbs } from '@/components/layout/breadcrumbs';
import { PageHeading } from '@/components/layout/page-heading';
import { PrintedAddress } from '@/components/layout/printed-address';
import { SiteFrame } from '@/components/layout/site-frame';
import { ChangeNotes } from '@/components/permalink/change-notes';
import { CopyLink } from '@/components/ui/copy-link';
import { CopyQuote } from '@/components/ui/copy-quote';
import { Square } from '@/components/ui/square';
import type { PolicyDocument } from '@/lib/model/document';
import type { Passage } from '@/lib/model/passage';
import type { Permalinks } from '@/lib/model/permalink';
import type { CorpusIndex } from '@/lib/store/index-corpus';
import { getRecord, passageKey } from '@/lib/store/index-corpus';
import { paths } from '@/lib/url/paths';
import { absolute } from '@/lib/url/site';
import { documentMarksById } from './document-marks';
import { EditorsNotes } from './editors-notes';
import { PassageNeighbours } from './passage-neighbours';
import { PassageElement } from './passage-element';
import { passageName, passageNameInline } from './passage-name';
import { PassageText } from './passage-text';
import { quotedWords } from './quoted-words';
import { ReadingPreferences } from './reading-preferences';

type PassagePageProps = {
  index: CorpusIndex;
  permalinks: Permalinks;
  document: PolicyDocument;
  passage: Passage;
  /** How to cite and embed it. */
  children: ReactNode;
};

/** A passage by itself: its words, what is known of them, and every way to take them along. */
export function PassagePage({ index, permalinks, document, passage, children }: PassagePageProps) {
  const marks = documentMarksById(index.corpus.documents);
  const mark = getRecord(marks, document.id);
  const initiatives = index.initiativesOf.passage.get(passageKey(document.id, passage.id)) ?? [];
  const inContext = paths.passage(document.id, passage.id);
  const name = passageName(passage);
  return (
    <SiteFrame current="Documents">
      <Breadcrumbs
        trail={[
          { name: 'Documents', href: paths.documents() },
          { name: `${mark.year}, ${mark.shortTitle}`, href: paths.document(document.id) },
        ]}
      />
      <PageHeading>{name}</PageHeading>
      <div className="max-w-[44rem]" data-document={document.id}>
        <blockquote
          id={passage.id}
          data-passage={passage.id}
          data-number={passage.number}
          className="passage border-l-[3px] border-line pl-5 sm:pl-8"
          lang={document.language}
        >
          <PassageElement passage={passage} isAlone>
            <PassageText passage={passage} quotes={quotedWords(index, initiatives)} />
          </PassageElement>
        </blockquote>
        <p className="mt-4 flex flex-wrap items-baseline gap-x-5 gap-y-1 pl-5 text-sm text-soft sm:pl-8">
          <span className="inline-flex items-baseline gap-2">
            <Square shape={mark.shape} className="relative top-px shrink-0" />
            {mark.year}, {mark.shortTitle}
          </span>
          <a href={inContext}>Read in the document</a>
        </p>
        <PrintedAddress href={paths.passageAlone(document.id, passage.id)} />
        <EditorsNotes notes={passage.editorsNotes} />
        <ChangeNotes changes={permalinks.changes.get(inContext) ?? []} subject="This paragraph" />
        <div className="mt-7 flex flex-wrap gap-3">
          <CopyLink href={inContext} subject={`to ${passageNameInline(passage)}`} look="button" />
          <CopyQuote />
        </div>
        <div className="mt-10 space-y-8">{children}</div>
        <div className="mt-8">
          <ReportProblem
            what="passage"
            reported={{
              name: `${mark.shortTitle} (${mark.year}), ${passageNameInline(passage)}`,
              url: absolute(inContext),
              words: passage.text,
            }}
          />
        </div>
        {initiatives.length > 0 && (
          <section className="mt-12">
            <h2 className="border-b border-line pb-3 text-2xl">Initiatives in these words</h2>
            <InitiativeList index={index} initiatives={initiatives} extent="short" />
          </section>
        )}
        <ReadingPreferences />
      </div>
      <PassageNeighbours document={document} passage={passage} />
    </SiteFrame>
  );
}
