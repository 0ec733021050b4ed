import type { ReactNode } from 'react';
import { ReportProblem } from '@/components/cite/report-problem';
import { documentMarksById } from '@/components/document/document-marks';
import { EditorsNotes } from '@/components/document/editors-notes';
import { Breadcrumbs } from '@/components/layout/breadcrumbs';
import { PageHeading } from '@/components/layout/page-heading';
import { PrintedAddress } from '@/components/layout/printed-address';
import { SiteFrame } from '@/components/layout/site-frame';
import { ChangeNotes } from '@/components/permalink/change-notes';
import { CopyLink } from '@/components/ui/copy-link';
import { CopyQuote } from '@/components/ui/copy-quote';
import { Square } from '@/components/ui/square';
import { INITIATIVE_KIND_WORDS } from '@/components/vocabulary';
import type { PolicyDocument } from '@/lib/model/document';
import type { Initiative } from '@/lib/model/initiative';
import type { Permalinks } from '@/lib/model/permalink';
import type { CorpusIndex } from '@/lib/store/index-corpus';
import { getPassage, getRecord } from '@/lib/store/index-corpus';
import { relatedTo } from '@/lib/store/related';
import { paths } from '@/lib/url/paths';
import { absolute } from '@/lib/url/site';
import { textDirective } from '@/lib/url/text-fragment';
import { onceFor } from '@/lib/text/once-for';
import { overlaps } from '@/lib/text/ranges';
import { InitiativeTags } from './initiative-tags';
import { PreviousAndNext } from './previous-and-next';
import { QuoteInPassage } from './quote-in-passage';
import { RelatedList } from './related-list';

type InitiativePageProps = {
  index: CorpusIndex;
  permalinks: Permalinks;
  initiative: Initiative;
  /** How to cite and embed it. */
  children: ReactNode;
};

const wordsOfDocument = onceFor(({ passages }: PolicyDocument) =>
  passages.map(({ text }) => text).join('\n'),
);

/** One initiative: the words, who and what is in them and by which words, and what stands near. */
export function InitiativePage({ index, permalinks, initiative, children }: InitiativePageProps) {
  const { document, passage } = getPassage(index, initiative);
  const marks = documentMarksById(index.corpus.documents);
  const mark = getRecord(marks, document.id);
  const themes = initiative.themes.map(({ theme }) => getRecord(index.themes, theme));
  const notes = passage.editorsNotes.filter(({ anchor }) => overlaps(anchor, initiative.quote));
  const inContext = `${paths.passage(document.id, passage.id)}${textDirective(
    initiative.quote.exact,
    {
      page: wordsOfDocument(document),
      before: passage.text.slice(0, initiative.quote.start),
      after: passage.text.slice(initiative.quote.end),
    },
  )}`;
  return (
    <SiteFrame current="Initiatives">
      <Breadcrumbs
        trail={[
          { name: 'Initiatives', href: paths.initiatives() },
          { name: `${mark.year}, ${mark.shortTitle}`, href: paths.document(document.id) },
        ]}
      />
      <div className="grid gap-x-16 lg:grid-cols-[minmax(0,1fr)_18.5rem]">
        <div>
          <PageHeading>{initiative.title}</PageHeading>
          <ul className="-mt-3 mb-8 flex flex-wrap gap-2">
            {themes.map(({ id, title, hue }) => (
              <li key={id}>
                <a href={paths.theme(id)} className={`chip hue-${hue}`}>
                  <Square shape="plain" className="text-hue" />
                  {title}
                </a>
              </li>
            ))}
            {themes.length === 0 && (
              <li>
                <a href={paths.outsideThemes()} className="chip">
                  None of the themes
                </a>
              </li>
            )}
            <li>
              <a href={paths.kind(initiative.kind)} className="chip">
                {INITIATIVE_KIND_WORDS[initiative.kind].name}
              </a>
            </li>
          </ul>
          <QuoteInPassage
            initiative={initiative}
            passage={passage}
            hue={themes[0]?.hue}
            document={document}
          />
          <EditorsNotes notes={notes} />
          <ChangeNotes
            changes={permalinks.changes.get(paths.initiative(initiative.id)) ?? []}
            subject="The words of this initiative"
          />
          <p className="mt-4 flex flex-wrap items-baseline gap-x-5 gap-y-1 pl-5 text-sm text-soft sm:pl-8">
            <span className="inline-flex items-baseline gap-2">
              <Square shape={mark.shape} className="relative top-px shrink-0" />
              {mark.year}, {mark.shortTitle}
              {passage.number === undefined ? '' : `, paragraph ${passage.number}`}
            </span>
            <a href={inContext}>Read in the document</a>
          </p>
          <PrintedAddress href={paths.initiative(initiative.id)} />
          <div className="mt-7 flex flex-wrap gap-3">
            <CopyLink
              href={paths.initiative(initiative.id)}
              subject="to this initiative"
              look="button"
            />
            <CopyQuote />
            <a href="#cite" className="button no-print">
              Cite
            </a>
          </div>
          <section className="mt-10 max-w-[62ch]">
            <h2 className="label font-sans tracking-normal">In plain words</h2>
            <p className="mt-1 text-soft">{initiative.note}</p>
          </section>
          <div className="mt-10 space-y-8">{children}</div>
          <div className="mt-6">
            <ReportProblem
              what="initiative"
              reported={{
                name: initiative.title,
                url: absolute(paths.initiative(initiative.id)),
                words: initiative.quote.exact,
              }}
            />
          </div>
        </div>
        <aside aria-label="About this initiative" className="mt-12 space-y-9 lg:mt-9">
          <InitiativeTags index={index} initiative={initiative} />
          <RelatedList related={relatedTo(index, initiative)} marks={marks} />
        </aside>
      </div>
      <PreviousAndNext index={index} initiative={initiative} />
    </SiteFrame>
  );
}
