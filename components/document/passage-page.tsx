import { Fragment } from 'react';
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
import type { ShownPiece } from '@/lib/pages/governed-words';
import type { PassageModel } from '@/lib/pages/passage-page';
import { paths } from '@/lib/url/paths';
import { EditorsNotes } from './editors-notes';
import { LeftOut } from './left-out';
import { dataOf } from './passage-data';
import { PassageElement } from './passage-element';
import { ReadingPreferences } from './reading-preferences';

type PassagePageProps = { model: PassageModel };

/** The passage, and the words that govern it; what is left out between them is said in our voice. */
function Pieces({ model: { passage, pieces, mark } }: PassagePageProps) {
  const [only, ...others] = pieces;
  if (only && others.length === 0) {
    return (
      <blockquote
        id={passage.id}
        data-passage={passage.id}
        {...dataOf({ passage, leadIns: [], closings: [] })}
        className="passage border-s-[3px] border-line ps-5 sm:ps-8"
        {...mark.tongue}
      >
        <PassageElement passage={passage} isAlone />
      </blockquote>
    );
  }
  const idsOf = (role: ShownPiece['role']) =>
    pieces.flatMap((piece) => (piece.role === role ? piece.passage.id : []));
  return (
    <blockquote
      className="pieces space-y-4 border-s-[3px] border-line ps-5 sm:ps-8"
      {...mark.tongue}
    >
      {pieces.map(({ role, leftOut, passage: own }) => (
        <Fragment key={own.id}>
          {leftOut !== undefined && <LeftOut>{leftOut}</LeftOut>}
          {role === 'itself' ? (
            <div
              id={own.id}
              data-passage={own.id}
              {...dataOf({ passage: own, leadIns: idsOf('lead-in'), closings: idsOf('closing') })}
              {...(leftOut !== undefined && { 'data-left-out': '' })}
              className="passage"
            >
              <PassageElement passage={own} isAlone />
            </div>
          ) : (
            <div
              data-governs={own.id}
              {...dataOf({ passage: own, leadIns: [], closings: [] })}
              {...(leftOut !== undefined && { 'data-left-out': '' })}
            >
              <PassageElement passage={own} isAlone />
            </div>
          )}
        </Fragment>
      ))}
    </blockquote>
  );
}

/** A passage by itself: its words, what is known of them, and every way to take them along. */
export function PassagePage({ model }: PassagePageProps) {
  const { name, nameInline, mark, inContext, initiatives } = model;
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
        <Pieces model={model} />
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
