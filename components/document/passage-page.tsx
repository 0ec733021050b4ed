import { ReportProblem } from '@/components/cite/report-problem';
import { TakeAway } from '@/components/cite/take-away';
import { InitiativeList } from '@/components/initiative/initiative-list';
import { Breadcrumbs } from '@/components/layout/breadcrumbs';
import { JsonLd } from '@/components/layout/json-ld';
import { PageHead } from '@/components/layout/page-head';
import { PageHeading } from '@/components/layout/page-heading';
import { PrintedAddress } from '@/components/layout/printed-address';
import { SiteFrame } from '@/components/layout/site-frame';
import { DraftNotice } from '@/components/layout/draft-notice';
import { ChangeNotes } from '@/components/permalink/change-notes';
import { CopyLink } from '@/components/ui/copy-link';
import { CopyQuote } from '@/components/ui/copy-quote';
import { Neighbours } from '@/components/ui/neighbours';
import { Square } from '@/components/ui/square';
import type { PassageModel } from '@/lib/pages/passage-page';
import { paths } from '@/lib/url/paths';
import { EditorsNotes } from './editors-notes';
import { PassageElement } from './passage-element';
import { ReadingPreferences } from './reading-preferences';

type PassagePageProps = { model: PassageModel };

/** A passage by itself: its words, what is known of them, and every way to take them along. */
export function PassagePage({ model }: PassagePageProps) {
  const { name, nameInline, mark, passage, inContext, initiatives } = model;
  return (
    <SiteFrame current="Documents">
      <PageHead facts={model.facts} />
      <DraftNotice facts={model.facts} />
      <Breadcrumbs
        trail={[
          { name: 'Documents', href: paths.documents() },
          { name: `${mark.year}, ${mark.shortTitle}`, href: paths.document(mark.id) },
        ]}
      />
      <PageHeading>{name}</PageHeading>
      <div className="max-w-[44rem]" data-document={mark.id}>
        <blockquote
          id={passage.id}
          data-passage={passage.id}
          data-number={passage.number}
          className="passage border-s-[3px] border-line ps-5 sm:ps-8"
          {...mark.tongue}
        >
          <PassageElement passage={passage} isAlone />
        </blockquote>
        <p className="mt-4 flex flex-wrap items-baseline gap-x-5 gap-y-1 pl-5 text-sm text-soft sm:pl-8">
          <span className="inline-flex items-baseline gap-2">
            <Square shape={mark.shape} className="relative top-px shrink-0" />
            {mark.year}, {mark.shortTitle}
          </span>
          <a href={inContext}>Read in the document</a>
        </p>
        <PrintedAddress href={model.address} />
        <EditorsNotes notes={model.notes} />
        <ChangeNotes changes={model.changes} subject="This paragraph" />
        <div className="mt-7 flex flex-wrap gap-3">
          <CopyLink href={inContext} subject={`to ${nameInline}`} look="button" />
          <CopyQuote />
        </div>
        <div className="mt-10 space-y-8">
          <TakeAway model={model.takeAway} />
          {model.jsonLd.map((json) => (
            <JsonLd key={json}>{json}</JsonLd>
          ))}
        </div>
        <div className="mt-8">
          <ReportProblem what="passage" href={model.report} />
        </div>
        {model.reading && (
          <p className="mt-12 text-soft">
            <span className="font-semibold">{model.reading.name}.</span> {model.reading.note}
          </p>
        )}
        {initiatives.length > 0 && (
          <section className="mt-12">
            <h2 className="border-b border-line pb-3 text-2xl">Initiatives in these words</h2>
            <InitiativeList entries={initiatives} extent="short" />
          </section>
        )}
        <ReadingPreferences />
      </div>
      <Neighbours
        label="In the document"
        previous={model.previous && { label: 'Previous in the document', ...model.previous }}
        next={model.next && { label: 'Next in the document', ...model.next }}
      />
    </SiteFrame>
  );
}
