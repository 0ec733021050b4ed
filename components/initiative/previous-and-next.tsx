import type { Initiative } from '@/lib/model/initiative';
import type { CorpusIndex } from '@/lib/relations/index-corpus';
import { paths } from '@/lib/url/paths';

type PreviousAndNextProps = { index: CorpusIndex; initiative: Initiative };

/** The initiatives before and after this one in its document. */
export function PreviousAndNext({ index, initiative }: PreviousAndNextProps) {
  const all = index.initiativesOf.document.get(initiative.document) ?? [];
  const at = all.findIndex(({ id }) => id === initiative.id);
  const previous = all[at - 1];
  const next = all[at + 1];
  return (
    <nav
      aria-label="In the document"
      className="no-print mt-16 grid gap-6 border-t border-line pt-6 sm:grid-cols-2"
    >
      <div>
        {previous && (
          <Neighbour label="Previous in the document" initiative={previous} rel="prev" />
        )}
      </div>
      <div className="sm:text-right">
        {next && <Neighbour label="Next in the document" initiative={next} rel="next" />}
      </div>
    </nav>
  );
}

type NeighbourProps = { label: string; initiative: Initiative; rel: 'prev' | 'next' };

function Neighbour({ label, initiative, rel }: NeighbourProps) {
  return (
    <a href={paths.initiative(initiative.id)} rel={rel} className="quiet group inline-block">
      <span className="block text-sm text-soft">{label}</span>
      <span className="font-serif text-lg font-semibold text-ink group-hover:underline">
        {initiative.title}
      </span>
    </a>
  );
}
