import { ChangeNotes } from '@/components/permalink/change-notes';
import { FormerIds } from '@/components/permalink/former-ids';
import { CopyLink } from '@/components/ui/copy-link';
import { QuoteIcon } from '@/components/ui/icons';
import type { DocumentModel, PassageInDocument } from '@/lib/pages/document-page';
import type { Tongue } from '@/lib/text/direction';
import { paths } from '@/lib/url/paths';
import { Directed } from './directed';
import { MarginNotes } from './margin-notes';
import { PassageElement } from './passage-element';
import { site } from '@/lib/url/site';

type PassageBlocksProps = {
  model: Pick<DocumentModel, 'id' | 'tongue' | 'before' | 'after' | 'passages'>;
};

/** Every passage in order: its number and link in the gutter, its notes in the margin. */
export function PassageBlocks({ model }: PassageBlocksProps) {
  return (
    <div lang={model.tongue.lang} data-document={model.id} className="mt-10">
      <ExcerptRemark>{model.before}</ExcerptRemark>
      {model.passages.map(({ passage, heading, former, initiatives, notes, reading }) => (
        <div
          key={passage.id}
          className="gap-x-9 xl:grid xl:grid-cols-[minmax(0,40rem)_minmax(0,1fr)]"
        >
          <div>
            <FormerIds ids={former.ids} leadTo={passage.id} />
            <PassageBlock
              document={model.id}
              passage={passage}
              heading={heading}
              dir={model.tongue.dir}
            />
            <div className="sm:pl-14">
              <ChangeNotes changes={former.changes} subject="This paragraph" passage={passage.id} />
            </div>
          </div>
          <MarginNotes initiatives={initiatives} notes={notes} reading={reading} />
        </div>
      ))}
      <ExcerptRemark>{model.after}</ExcerptRemark>
    </div>
  );
}

/** A remark of ours on where the transcription begins or ends; nothing where there is none. */
function ExcerptRemark({ children }: { children: string | undefined }) {
  if (children === undefined) return null;
  return (
    <p
      lang={site.language}
      className="mt-8 max-w-[36.5rem] rounded-lg border border-dashed border-line px-4 py-3 text-sm text-soft sm:ml-14"
    >
      {children}
    </p>
  );
}

type PassageBlockProps = Pick<PassageInDocument, 'passage' | 'heading'> & {
  /** The id of the document. */
  document: string;
  dir: Tongue['dir'];
};

function PassageBlock({ document, passage, heading, dir }: PassageBlockProps) {
  const href = paths.passage(document, passage.id);
  const box = passage.kind === 'heading' ? 'mt-10 flex items-start gap-1 sm:block' : 'mt-6';
  return (
    <div
      id={passage.id}
      data-number={passage.number}
      className={`passage scroll-mt-6 ${box} sm:relative sm:pl-14`}
    >
      <div className="flex shrink-0 items-center gap-1 text-sm text-faint max-sm:has-[:only-child]:order-2 sm:absolute sm:top-0.5 sm:left-0 sm:w-12 sm:flex-col sm:items-end sm:gap-0">
        {passage.number === undefined ? (
          <CopyLink href={href} subject={`to the heading ${heading}`} look="icon" />
        ) : (
          <>
            <a
              href={href}
              className="quiet grid min-h-6 min-w-7 place-items-center text-faint tabular-nums"
            >
              <span className="sr-only">Paragraph </span>
              {passage.number}
            </a>
            <span className="inline-flex items-center sm:flex-row-reverse">
              <CopyLink href={href} subject={`to paragraph ${passage.number}`} look="gutter" />
              <CiteLink document={document} passage={passage} />
            </span>
          </>
        )}
      </div>
      <Directed dir={dir}>
        <PassageElement passage={passage} />
      </Directed>
    </div>
  );
}

type CiteLinkProps = Pick<PassageBlockProps, 'document' | 'passage'>;

/** Leads to every form of a paragraph's citation; where script runs, they are shown at once. */
function CiteLink({ document, passage }: CiteLinkProps) {
  return (
    <a
      href={`${paths.passageAlone(document, passage.id)}#cite`}
      data-cite
      className="quiet no-print inline-flex min-h-7 items-center gap-1 rounded px-1 text-faint hover:bg-accent-wash hover:text-accent sm:grid sm:size-6 sm:min-h-0 sm:place-items-center sm:px-0"
    >
      <QuoteIcon className="shrink-0" />
      <span className="sm:sr-only">Cite</span>
      <span className="sr-only"> paragraph {passage.number}</span>
    </a>
  );
}
