import type { Counts } from '@/lib/facets/filter';
import { PAGE_LENGTH } from '@/lib/lists/page-lengths';
import { countPages } from '@/lib/lists/pages';
import { NOTHING_SAID } from '@/lib/search/answer-from';
import type { Question, Refusal, SearchSource, WholeAnswer } from '@/lib/search/ask';
import { hasWords } from '@/lib/search/parse-query';
import type { ExplorerData } from '@/lib/search/search-file';
import type { ExplorerState } from '@/lib/url/explorer-query';
import { EVERYTHING } from '@/lib/url/explorer-query';
import { findWaysOut } from './looser-states';
import type { View } from './view';
import { isSearched, questionOf } from './view';

/** What is shown by now, and how it stands to the state that was asked for. */
export type Seen = {
  /** What was asked for. */
  readonly state: ExplorerState;
  readonly view: View;
  /** Whether the view is of the whole state: its words are searched, its values filtered by. */
  readonly isOfState: boolean;
  /** Why something of it does not come. */
  readonly failure: Refusal | undefined;
};

/** So many initiatives from the top have to be there before a list takes the place of another; then as many more. */
const AT_FIRST_SIGHT = 8;

/** What is seen of a page as it was built, whatever is asked for. */
export function seenAtFirst(
  state: ExplorerState,
  { records, size, version }: ExplorerData,
  counts: Counts,
): Seen {
  const answer: WholeAnswer = {
    status: 'whole',
    version,
    total: size,
    page: 1,
    pages: countPages(size, PAGE_LENGTH),
    counts,
    said: NOTHING_SAID,
    results: records.map((record) => ({ record })),
  };
  const view = { state: EVERYTHING, answer, waysOut: [] };
  return { state, view, isOfState: true, failure: undefined };
}

/**
 * Looks states up, and shows what comes of each. As long as something of a list is on its way, the one
 * before it stays, so that a reader who types does not see all initiatives between two lists; where words
 * cannot be searched, there is the list without them. A view says what it is of, whatever is asked for by
 * now. Each state aborts the question of the one before it: what is answered to that one is dropped.
 */
export function createViewer(
  source: SearchSource,
  first: Seen,
  show: (seen: Seen) => void,
): (state: ExplorerState) => Promise<void> {
  let seen = first;
  let turn = new AbortController();
  const { version } = first.view.answer;

  return async (asked) => {
    turn.abort();
    turn = new AbortController();
    const { signal } = turn;
    let refusal: Refusal | undefined;
    let isListed = false;
    const tell = (changes: Partial<Seen> = {}) => {
      // A list without its words is not wanted any more when the one with them was there before it.
      if (signal.aborted || (isListed && !changes.isOfState)) return;
      seen = { ...seen, state: asked, isOfState: false, failure: refusal, ...changes };
      isListed = seen.isOfState;
      show(seen);
    };
    const ask = (state: ExplorerState, changes: Partial<Question>) =>
      source.ask({ ...questionOf(state, version), ...changes }, signal);
    const unsearched = { ...asked, query: '' };

    /** Shows the list of a state, its first results first. */
    const showList = async (
      state: ExplorerState,
      coming = ask(state, { enough: AT_FIRST_SIGHT }),
    ): Promise<void> => {
      const isOfState = state === asked;
      for (let enough = 2 * AT_FIRST_SIGHT; ; enough += AT_FIRST_SIGHT) {
        const answer = await coming;
        if (answer.status === 'late') return;
        if (answer.status === 'refused') {
          if (!isOfState) return tell();
          refusal = answer.why;
          return showList(unsearched);
        }
        const isEmpty = answer.status === 'whole' && answer.total === 0;
        const waysOut = isEmpty
          ? await findWaysOut(asked, state.query, (looser) => ask(looser, { pageLength: 0 }))
          : [];
        const why = answer.status === 'partial' ? answer.why : undefined;
        const view = { state: { ...state, page: answer.page }, answer, waysOut };
        tell({ view, isOfState, failure: refusal ?? why });
        if (answer.status === 'whole' || why) return;
        coming = ask(state, { enough });
      }
    };

    const coming = ask(asked, { enough: AT_FIRST_SIGHT });
    // An answer that is there already is painted with the key that asked for it.
    if (!(await Promise.race([coming, undefined]))) {
      tell();
      if (hasWords(asked.query) && !isSearched(seen.view)) void showList(unsearched);
    }
    await showList(asked, coming);
  };
}
