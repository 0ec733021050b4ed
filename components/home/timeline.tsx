import { Square } from '@/components/ui/square';
import type { DocumentTimeline } from '@/lib/pages/home-page';
import { paths } from '@/lib/url/paths';

type TimelineProps = { timeline: DocumentTimeline };

/** The documents, oldest first; of many the latest, and the way to all. */
export function Timeline({ timeline: { documents, all } }: TimelineProps) {
  const list = (
    <ol className="space-y-5">
      {documents.map(({ mark: { id, year, title, shape, tongue }, extent }) => (
        <li key={id} className="border-l-2 border-line pl-5">
          <a
            href={paths.document(id)}
            className="quiet group grid grid-cols-[4.25rem_1fr] gap-x-3 text-ink"
          >
            <span className="font-serif text-2xl leading-tight font-semibold">{year}</span>
            <span>
              <span
                {...tongue}
                className="block font-serif text-lg leading-snug italic group-hover:underline"
              >
                {title}
              </span>
              <span className="mt-1 flex items-baseline gap-2 text-sm text-soft">
                <Square shape={shape} />
                {extent}
              </span>
            </span>
          </a>
        </li>
      ))}
    </ol>
  );
  if (all === undefined) return list;
  return (
    <div>
      {list}
      <p className="mt-5 border-l-2 border-line pl-5 text-sm">
        <span className="text-soft">The latest {documents.length}.</span>{' '}
        <a href={paths.documents()}>{all}</a>
      </p>
    </div>
  );
}
