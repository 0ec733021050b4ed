import { PAGE_LENGTH } from '@/lib/lists/page-lengths';
import type { PartialAnswer, Question, WholeAnswer } from '@/lib/search/ask';
import { hasWords } from '@/lib/search/parse-query';
import type { ExplorerState } from '@/lib/url/explorer-query';
import type { WayOut } from './looser-states';

/** A list, and what it is of. */
export type View = {
  /** The state that it shows: its words were searched, its values filtered by, and it has the page. */
  readonly state: ExplorerState;
  readonly answer: WholeAnswer | PartialAnswer;
  /** Where the list is empty, what to drop. */
  readonly waysOut: readonly WayOut[];
};

/** How long the list of a view is, as far as that is known. */
export function lengthOf({ answer }: View): number {
  return answer.status === 'whole' ? answer.total : answer.atLeast;
}

/** Whether words were searched for a view. */
export const isSearched = ({ state }: View): boolean => hasWords(state.query);

/** A state as a question to the search of `version`. */
export function questionOf({ query, selection, page }: ExplorerState, version: string): Question {
  return {
    kind: 'initiative',
    words: query,
    selection,
    page: page ?? 1,
    pageLength: PAGE_LENGTH,
    version,
  };
}
