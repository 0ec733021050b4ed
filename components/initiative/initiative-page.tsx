import { ReportProblem } from '@/components/cite/report-problem';
import { TakeAway } from '@/components/cite/take-away';
import { EditorsNotes } from '@/components/document/editors-notes';
import { Breadcrumbs } from '@/components/layout/breadcrumbs';
import { DraftNotice } from '@/components/layout/draft-notice';
import { JsonLd } from '@/components/layout/json-ld';
import { PageHead } from '@/components/layout/page-head';
import { PageHeading } from '@/components/layout/page-heading';
import { PrintedAddress } from '@/components/layout/printed-address';
import { SiteFrame } from '@/components/layout/site-frame';
import { ChangeNotes } from '@/components/permalink/change-notes';
import { CopyLink } from '@/components/ui/copy-link';
import { CopyQuote } from '@/components/ui/copy-quote';
import { Neighbours } from '@/components/ui/neighbours';
import { Square } from '@/components/ui/square';
import type { InitiativeModel } from '@/lib/pages/initiative-page';
import { paths } from '@/lib/url/paths';
import { Exceptions, Limits } from './limits';
import { QuoteInPassage } from './quote-in-passage';
import { RelatedList } from './related-list';
import { TagList } from './tag-list';

type InitiativePageProps = { model: InitiativeModel };

/** One initiative: the words, who and what is in them and by which words, and what stands near. */
export function InitiativePage({ model }: InitiativePageProps) {
  const { id, title, themes, mark } = model;
  const address = paths.initiative(id);
  return (
    <SiteFrame current="Initiatives">
      <PageHead facts={model.facts} />
      <DraftNotice facts={model.facts} />
      <Breadcrumbs
        trail={[
          { name: 'Initiatives', href: paths.initiatives() },
          { name: `${mark.year}, ${mark.shortTitle}`, href: paths.document(mark.id) },
        ]}
      />
      <div className="grid gap-x-16 lg:grid-cols-[minmax(0,1fr)_18.5rem]">
        <div>
          <PageHeading>{title}</PageHeading>
          <ul className="-mt-3 mb-8 flex flex-wrap gap-2">
            {themes.map((theme) => (
              <li key={theme.id}>
                <a href={paths.theme(theme.id)} className={`chip hue-${theme.hue}`}>
                  <Square shape="plain" className="text-hue" />
                  {theme.title}
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
            {model.values.map(({ name, href }) => (
              <li key={href}>
                <a href={href} className="chip">
                  {name}
                </a>
              </li>
            ))}
          </ul>
          <QuoteInPassage quote={model.quote} />
          <Limits heading="Limited by" limits={model.limits} />
          <Limits heading="Said again" limits={model.alsoAt} />
          <Exceptions reasons={model.exceptions} />
          <EditorsNotes notes={model.notes} />
          <ChangeNotes changes={model.changes} subject="The words of this initiative" />
          <p className="mt-4 flex flex-wrap items-baseline gap-x-5 gap-y-1 pl-5 text-sm text-soft sm:pl-8">
            <span className="inline-flex items-baseline gap-2">
              <Square shape={mark.shape} className="relative top-px shrink-0" />
              {mark.year}, {mark.shortTitle}
              {model.place === undefined ? '' : `, ${model.place}`}
            </span>
            {model.speaker && (
              <span>
                Said by{' '}
                <a href={model.speaker.href} className="source" {...mark.tongue}>
                  “{model.speaker.name}”
                </a>
              </span>
            )}
            <a href={model.inContext}>Read in the document</a>
          </p>
          <PrintedAddress href={address} />
          <div className="mt-7 flex flex-wrap gap-3">
            <CopyLink href={address} subject="to this initiative" look="button" />
            <CopyQuote />
            <a href="#cite" className="button no-print">
              Cite
            </a>
          </div>
          <section className="mt-10 max-w-[62ch]">
            <h2 className="label font-sans tracking-normal">In plain words</h2>
            <p className="mt-1 text-soft">{model.note}</p>
          </section>
          <div className="mt-10 space-y-8">
            <TakeAway model={model.takeAway} />
            {model.jsonLd.map((json) => (
              <JsonLd key={json}>{json}</JsonLd>
            ))}
          </div>
          <div className="mt-6">
            <ReportProblem what="initiative" href={model.report} />
          </div>
        </div>
        <aside aria-label="About this initiative" className="mt-12 space-y-9 lg:mt-9">
          <TagList
            heading="Actors"
            none="No actor is tagged."
            tags={model.actors}
            tongue={mark.tongue}
          />
          <TagList
            heading="Instruments"
            none="No instrument is tagged."
            tags={model.instruments}
            tongue={mark.tongue}
          />
          <TagList
            heading="Themes"
            none="No theme is tagged."
            tags={model.themeTags}
            tongue={mark.tongue}
          />
          <RelatedList related={model.related} />
        </aside>
      </div>
      <Neighbours
        label="In the document"
        previous={model.previous && { label: 'Previous in the document', ...model.previous }}
        next={model.next && { label: 'Next in the document', ...model.next }}
      />
    </SiteFrame>
  );
}
