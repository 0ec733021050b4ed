import { site } from '@/lib/url/site';

type BackLinksProps = { ids: readonly string[] };

/** From a note back to each of its marks in the text; nothing where it has none. */
export function BackLinks({ ids }: BackLinksProps) {
  if (ids.length === 0) return null;
  return (
    <p lang={site.language} className="no-print flex flex-wrap gap-x-3 text-sm text-soft">
      Back to the text:
      {ids.map((id, at) => (
        <a key={id} href={`#${id}`} role="doc-backlink" className="inline-block min-h-6 min-w-6">
          {at + 1}
        </a>
      ))}
    </p>
  );
}
