import type { Facet, Selection } from '@/lib/facets/facets';
import { FACETS } from '@/lib/facets/facets';
import type { Known } from '@/lib/search/search-session';
import type { ExplorerState } from '@/lib/url/explorer-query';
import { lengthOf } from './explore';

/** A way out of an empty list: what to drop, and how long the list would be then. */
export type WayOut = {
  readonly state: ExplorerState;
  readonly dropped: Facet['label'] | 'Search';
  readonly count: number;
};

/** For an empty view, each single thing that can be dropped so that the list is not empty. */
export function waysOut(known: Known, { query, selection }: ExplorerState): WayOut[] {
  const candidates: Omit<WayOut, 'count'>[] = FACETS.filter(
    ({ key }) => selection[key].length > 0,
  ).map(({ key, label }) => {
    const fewer: Selection = { ...selection, [key]: [] };
    return { dropped: label, state: { query, selection: fewer } };
  });
  if (known.engine && query !== '')
    candidates.push({ dropped: 'Search', state: { query: '', selection } });
  return candidates
    .map((candidate) => ({ ...candidate, count: lengthOf(known, candidate.state) ?? 0 }))
    .filter(({ count }) => count > 0);
}
