import type { Change } from '@/lib/model/permalink';
import { fragmentOf } from '@/lib/url/retired-addresses';

type FormerIdsProps = {
  ids: readonly string[] | undefined;
  /** Changes of the words: they are shown, and their notes have the ids that they changed. */
  changes: readonly Change[];
  /** The id of the passage that the former ids lead to. */
  leadTo: string;
};

/** Places for the former addresses of a passage whose words stayed, right in front of it. */
export function FormerIds({ ids = [], changes, leadTo }: FormerIdsProps) {
  const changed = new Set(changes.map(({ from }) => fragmentOf(from)));
  return [...new Set(ids)]
    .filter((id) => !changed.has(id))
    .map((id) => <span key={id} id={id} data-to={leadTo} className="former scroll-mt-6" />);
}
