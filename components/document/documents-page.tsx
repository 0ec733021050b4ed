import { Breadcrumbs } from '@/components/layout/breadcrumbs';
import { PageHead } from '@/components/layout/page-head';
import { PageHeading } from '@/components/layout/page-heading';
import { SiteFrame } from '@/components/layout/site-frame';
import { Square } from '@/components/ui/square';
import type { DocumentEntry, DocumentsModel } from '@/lib/pages/documents-page';
import { paths } from '@/lib/url/paths';

type DocumentsPageProps = { model: DocumentsModel };

/** All documents, oldest first. */
export function DocumentsPage({ model: { facts, years, documents } }: DocumentsPageProps) {
  return (
    <SiteFrame current="Documents">
      <PageHead facts={facts} />
      <Breadcrumbs />
      <PageHeading lead="Policy documents, transcribed word for word. Each paragraph and each initiative has an address of its own.">
        Documents
      </PageHeading>
      {years.length > 0 && <Years years={years} />}
      <ol className="border-t border-line">
        {documents.map((entry) => (
          <Entry key={entry.mark.id} entry={entry} />
        ))}
      </ol>
    </SiteFrame>
  );
}

/** The years, each leading to its first document. */
function Years({ years }: Pick<DocumentsModel, 'years'>) {
  return (
    <nav aria-label="Years" className="no-print mb-8 text-[0.9375rem]">
      <ul className="flex flex-wrap gap-x-5 tabular-nums">
        {years.map(({ name, place }) => (
          <li key={place}>
            <a href={`#${place}`} className="inline-block py-1">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Entry({ entry: { mark, place, issued, extent, parts } }: { entry: DocumentEntry }) {
  return (
    <li
      id={place}
      className="grid gap-x-8 gap-y-2 border-b border-line py-7 sm:grid-cols-[6rem_1fr]"
    >
      <p className="flex items-baseline gap-3 font-serif text-2xl font-semibold">
        <Square shape={mark.shape} className="size-3" />
        {mark.year}
      </p>
      <div>
        <h2 className="max-w-[44rem] text-2xl leading-snug">
          <a {...mark.tongue} href={paths.document(mark.id)} className="quiet text-ink">
            {mark.title}
          </a>
        </h2>
        <p className="mt-2 text-soft">{issued}</p>
        <p className="mt-1 text-soft">{extent}</p>
        {parts.length > 0 && (
          <ul className="mt-2 text-sm text-soft">
            {parts.map((part) => (
              <li key={part}>{part}</li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}
