import type { Neighbour } from '@/components/ui/neighbours';
import { Neighbours } from '@/components/ui/neighbours';
import type { PolicyDocument } from '@/lib/model/document';
import type { Passage } from '@/lib/model/passage';
import { paths } from '@/lib/url/paths';
import { passageName } from './passage-name';

type PassageNeighboursProps = { document: PolicyDocument; passage: Passage };

/** The passages before and after this one in its document. */
export function PassageNeighbours({ document, passage }: PassageNeighboursProps) {
  const at = document.passages.findIndex(({ id }) => id === passage.id);
  const neighbour = (label: string, other: Passage | undefined): Neighbour | undefined =>
    other && { label, name: passageName(other), href: paths.passageAlone(document.id, other.id) };
  return (
    <Neighbours
      label="In the document"
      previous={neighbour('Previous in the document', document.passages[at - 1])}
      next={neighbour('Next in the document', document.passages[at + 1])}
    />
  );
}
