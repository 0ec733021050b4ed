import type { Facet, Selection } from '@/lib/facets/facets';
import { FACETS } from '@/lib/facets/facets';
import type { Answer } from '@/lib/search/ask';
import type { ExplorerState } from '@/lib/url/explorer-query';

/** A way out of an empty list: what to drop, and how long the list would be then. */
export type WayOut = {
  readonly state: ExplorerState;
  readonly dropped: Facet['label'] | 'Search';
  readonly count: number;
};

/**
 * For an empty list, each single thing that can be dropped so that the list is not empty.
 *
 * @param searched the words that were searched for the list: those of the state, or none
 * @param ask counts the list of a state
 */
export async function findWaysOut(
  { query, selection }: ExplorerState,
  searched: string,
  ask: (state: ExplorerState) => Promise<Answer>,
): Promise<WayOut[]> {
  const looser: Omit<WayOut, 'count'>[] = FACETS.filter(({ key }) => selection[key].length > 0).map(
    ({ key, label }) => {
      const fewer: Selection = { ...selection, [key]: [] };
      return { dropped: label, state: { query, selection: fewer } };
    },
  );
  if (searched !== '') looser.push({ dropped: 'Search', state: { query: '', selection } });
  const ways = looser.map(async (way) => {
    const state = { ...way.state, query: way.state.query && searched };
    const answer = await ask(state);
    return { ...way, count: answer.status === 'whole' ? answer.total : 0 };
  });
  return (await Promise.all(ways)).filter((way) => way.count > 0);
}
