import { Breadcrumbs } from '@/components/layout/breadcrumbs';
import { PageHeading } from '@/components/layout/page-heading';
import { SiteFrame } from '@/components/layout/site-frame';
import { Square } from '@/components/ui/square';
import { MOST_WITHOUT_CONTENTS } from '@/lib/lists/page-lengths';
import { coverageOf } from '@/lib/store/coverage';
import type { CorpusIndex } from '@/lib/store/index-corpus';
import { getRecord } from '@/lib/store/index-corpus';
import { countInWords, listInWords } from '@/lib/text/list-in-words';
import { paths } from '@/lib/url/paths';
import { dateInWords } from './date-in-words';
import type { DocumentMark } from './document-marks';
import { documentMarks } from './document-marks';

type DocumentsPageProps = { index: CorpusIndex };

/** All documents, oldest first. */
export function DocumentsPage({ index }: DocumentsPageProps) {
  const marks = documentMarks(index.corpus.documents);
  const hasYears = marks.length > MOST_WITHOUT_CONTENTS;
  return (
    <SiteFrame current="Documents">
      <Breadcrumbs />
      <PageHeading lead="Policy documents, transcribed word for word. Each paragraph and each initiative has an address of its own.">
        Documents
      </PageHeading>
      {hasYears && <Years marks={marks} />}
      <ol className="border-t border-line">
        {marks.map((mark, at) => {
          const isFirst = marks[at - 1]?.year !== mark.year;
          const place = hasYears && isFirst ? mark.year : undefined;
          return <DocumentEntry key={mark.id} index={index} mark={mark} place={place} />;
        })}
      </ol>
    </SiteFrame>
  );
}

/** The years, each leading to its first document. */
function Years({ marks }: { marks: readonly DocumentMark[] }) {
  return (
    <nav aria-label="Years" className="no-print mb-8 text-[0.9375rem]">
      <ul className="flex flex-wrap gap-x-5 tabular-nums">
        {[...new Set(marks.map(({ year }) => year))].map((year) => (
          <li key={year}>
            <a href={`#${year}`} className="inline-block py-1">
              {year}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

type DocumentEntryProps = {
  index: CorpusIndex;
  mark: DocumentMark;
  /** The id of its place on the page, where something leads to it. */
  place: string | undefined;
};

function DocumentEntry({ index, mark: { id, year, shape }, place }: DocumentEntryProps) {
  const document = getRecord(index.documents, id);
  const initiatives = index.initiativesOf.document.get(id) ?? [];
  const coverage = coverageOf(document, initiatives);
  return (
    <li
      id={place}
      className="grid gap-x-8 gap-y-2 border-b border-line py-7 sm:grid-cols-[6rem_1fr]"
    >
      <p className="flex items-baseline gap-3 font-serif text-2xl font-semibold">
        <Square shape={shape} className="size-3" />
        {year}
      </p>
      <div>
        <h2 className="max-w-[44rem] text-2xl leading-snug">
          <a href={paths.document(id)} className="quiet text-ink">
            {document.title}
          </a>
        </h2>
        <p className="mt-2 text-soft">
          {listInWords(document.issuedBy)}. {document.dateLabel} {dateInWords(document.date)}.
        </p>
        <p className="mt-1 text-soft">
          {document.excerpt ? 'Excerpt: ' : ''}
          {countInWords(coverage.passages, 'passage')}, {countInWords(coverage.words, 'word')},{' '}
          {countInWords(initiatives.length, 'initiative')}.
        </p>
        {document.excerpt && (
          <ul className="mt-2 text-sm text-soft">
            {document.excerpt.parts.map((part) => (
              <li key={part}>{part}</li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}
