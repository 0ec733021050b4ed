import { CopyLink } from '@/components/ui/copy-link';
import { QuoteIcon } from '@/components/ui/icons';
import type { PassageInDocument } from '@/lib/pages/document-page';
import type { Pinpoint } from '@/lib/text/pinpoint';
import { paths } from '@/lib/url/paths';

const BOXES = {
  beside:
    'flex shrink-0 items-center gap-1 text-sm text-faint max-sm:has-[:only-child]:order-2 sm:absolute sm:top-0.5 sm:left-0 sm:w-12 sm:flex-col sm:items-end sm:gap-0',
  row: 'flex items-center gap-1 font-sans text-sm text-faint sm:absolute sm:left-0 sm:mt-2 sm:w-12 sm:flex-col sm:items-end sm:gap-0',
} as const;

type PassageToolsProps = {
  /** The id of the document. */
  document: string;
  of: Pick<PassageInDocument, 'passage' | 'name'>;
  /** Beside the passage, or, in a table, in a row of their own that takes no room where the page is wide. */
  place?: keyof typeof BOXES;
};

/** A passage's number, where it is ours, and the ways to take it along. */
export function PassageTools({ document, of, place = 'beside' }: PassageToolsProps) {
  const { passage, name } = of;
  const { id, number, pinpoint } = passage;
  const href = paths.passage(document, id);
  if (number === undefined) {
    return (
      <div className={BOXES[place]}>
        <CopyLink href={href} subject={`to ${name}`} look="icon" />
      </div>
    );
  }
  return (
    <div className={BOXES[place]}>
      <Place href={href} name={name} number={number} pinpoint={pinpoint} />
      <span className="inline-flex items-center sm:flex-row-reverse">
        <CopyLink href={href} subject={`to ${name}`} look="gutter" />
        <CiteLink href={`${paths.passageAlone(document, id)}#cite`} name={name} />
      </span>
    </div>
  );
}

type PlaceProps = {
  href: string;
  name: string;
  number: number;
  pinpoint: Pinpoint | undefined;
};

/** Our own number, in brackets where it is not the place that is cited. The source's own stands in its labels. */
function Place({ href, name, number, pinpoint }: PlaceProps) {
  const isSources = pinpoint?.by === 'locator';
  return (
    <a
      href={href}
      className={`quiet grid min-h-6 min-w-7 place-items-center text-faint tabular-nums ${isSources ? 'sm:hidden' : ''}`}
    >
      {pinpoint?.by === 'paragraph' ? (
        <>
          <span className="sr-only">Paragraph </span>
          {number}
        </>
      ) : (
        <>
          <span className="sm:sr-only">{name}</span>
          <span aria-hidden="true" className="max-sm:hidden">
            [{number}]
          </span>
        </>
      )}
    </a>
  );
}

/** Leads to every form of a passage's citation; where script runs, they are shown at once. */
function CiteLink({ href, name }: { href: string; name: string }) {
  return (
    <a
      href={href}
      data-cite
      className="quiet no-print inline-flex min-h-7 items-center gap-1 rounded px-1 text-faint hover:bg-accent-wash hover:text-accent sm:grid sm:size-6 sm:min-h-0 sm:place-items-center sm:px-0"
    >
      <QuoteIcon className="shrink-0" />
      <span className="sm:sr-only">Cite</span>
      <span className="sr-only"> {name}</span>
    </a>
  );
}
