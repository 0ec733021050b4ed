import type { Neighbour } from '@/components/ui/neighbours';
import { Neighbours } from '@/components/ui/neighbours';
import type { Initiative } from '@/lib/model/initiative';
import type { CorpusIndex } from '@/lib/store/index-corpus';
import { paths } from '@/lib/url/paths';

type PreviousAndNextProps = { index: CorpusIndex; initiative: Initiative };

/** The initiatives before and after this one in its document. */
export function PreviousAndNext({ index, initiative }: PreviousAndNextProps) {
  const all = index.initiativesOf.document.get(initiative.document) ?? [];
  const at = all.findIndex(({ id }) => id === initiative.id);
  const neighbour = (label: string, other: Initiative | undefined): Neighbour | undefined =>
    other && { label, name: other.title, href: paths.initiative(other.id) };
  return (
    <Neighbours
      label="In the document"
      previous={neighbour('Previous in the document', all[at - 1])}
      next={neighbour('Next in the document', all[at + 1])}
    />
  );
}
