import { documentMarks } from '@/components/document/document-marks';
import { Square } from '@/components/ui/square';
import { MOST_DOCUMENTS_AT_HOME } from '@/lib/lists/page-lengths';
import type { CorpusIndex } from '@/lib/store/index-corpus';
import { countInWords } from '@/lib/text/list-in-words';
import { paths } from '@/lib/url/paths';

type DocumentTimelineProps = { index: CorpusIndex };

/** The documents, oldest first; of many the latest, and the way to all. */
export function DocumentTimeline({ index }: DocumentTimelineProps) {
  const marks = documentMarks(index.corpus.documents);
  const list = (
    <ol className="space-y-5">
      {marks.slice(-MOST_DOCUMENTS_AT_HOME).map(({ id, year, title, shape }) => (
        <li key={id} className="border-l-2 border-line pl-5">
          <a
            href={paths.document(id)}
            className="quiet group grid grid-cols-[4.25rem_1fr] gap-x-3 text-ink"
          >
            <span className="font-serif text-2xl leading-tight font-semibold">{year}</span>
            <span>
              <span className="block font-serif text-lg leading-snug italic group-hover:underline">
                {title}
              </span>
              <span className="mt-1 flex items-baseline gap-2 text-sm text-soft">
                <Square shape={shape} />
                {index.documents.get(id)?.excerpt ? 'Excerpt, ' : ''}
                {countInWords(index.initiativesOf.document.get(id)?.length ?? 0, 'initiative')}
              </span>
            </span>
          </a>
        </li>
      ))}
    </ol>
  );
  if (marks.length <= MOST_DOCUMENTS_AT_HOME) return list;
  return (
    <div>
      {list}
      <p className="mt-5 border-l-2 border-line pl-5 text-sm">
        <span className="text-soft">The latest {MOST_DOCUMENTS_AT_HOME}.</span>{' '}
        <a href={paths.documents()}>All {countInWords(marks.length, 'document')}</a>
      </p>
    </div>
  );
}
