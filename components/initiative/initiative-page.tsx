import { documentMarks } from '@/components/document/document-marks';
import { Breadcrumbs } from '@/components/layout/breadcrumbs';
import { PageHeading } from '@/components/layout/page-heading';
import { SiteFrame } from '@/components/layout/site-frame';
import { CopyLink } from '@/components/ui/copy-link';
import { Square } from '@/components/ui/square';
import { INITIATIVE_KIND_WORDS } from '@/components/vocabulary';
import type { Initiative } from '@/lib/model/initiative';
import type { CorpusIndex } from '@/lib/relations/index-corpus';
import { getPassage, getRecord } from '@/lib/relations/index-corpus';
import { relatedTo } from '@/lib/relations/related';
import { paths } from '@/lib/url/paths';
import { textDirective } from '@/lib/url/text-fragment';
import { InitiativeTags } from './initiative-tags';
import { PreviousAndNext } from './previous-and-next';
import { QuoteInPassage } from './quote-in-passage';
import { RelatedList } from './related-list';

type InitiativePageProps = { index: CorpusIndex; initiative: Initiative };

/** One initiative: the words, who and what is in them and by which words, and what stands near. */
export function InitiativePage({ index, initiative }: InitiativePageProps) {
  const { document, passage } = getPassage(index, initiative);
  const marks = new Map(documentMarks(index.corpus.documents).map((mark) => [mark.id, mark]));
  const mark = getRecord(marks, document.id);
  const themes = initiative.themes.map(({ theme }) => getRecord(index.themes, theme));
  const inContext = `${paths.passage(document.id, passage.id)}${textDirective(initiative.quote.exact)}`;
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
            language={document.language}
          />
          <p className="mt-4 flex flex-wrap items-baseline gap-x-5 gap-y-1 pl-5 text-sm text-soft sm:pl-8">
            <span className="inline-flex items-baseline gap-2">
              <Square shape={mark.shape} className="relative top-px shrink-0" />
              {mark.year}, {mark.shortTitle}
              {passage.number === undefined ? '' : `, paragraph ${passage.number}`}
            </span>
            <a href={inContext}>Read in the document</a>
          </p>
          <div className="mt-7 flex flex-wrap gap-3">
            <CopyLink
              href={paths.initiative(initiative.id)}
              subject="to this initiative"
              look="button"
            />
            <button type="button" className="button no-print" data-copy="quote" hidden>
              <span className="copy-idle">Copy quote</span>
              <span className="copy-done">Quote copied</span>
            </button>
          </div>
          <section className="mt-10 max-w-[62ch]">
            <h2 className="label font-sans tracking-normal">In plain words</h2>
            <p className="mt-1 text-soft">{initiative.note}</p>
          </section>
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
