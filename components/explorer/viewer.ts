import type { PartName } from '@/lib/search/parts';
import type { SearchFailure } from '@/lib/search/read-search-file';
import type { Known } from '@/lib/search/search-session';
import type { ExplorerState } from '@/lib/url/explorer-query';
import type { Page, View } from './explore';
import { explore } from './explore';

/** What is shown by now, and how it stands to the state that was asked for. */
export type Seen = {
  readonly view: View;
  /** Whether the view is of the whole state: its words are searched, its values filtered by. */
  readonly isOfState: boolean;
  /** To be fetched. */
  readonly missing: readonly PartName[];
  /** Why something of it does not come. */
  readonly failure: SearchFailure | undefined;
};

/** So many initiatives from the top have to be there before a list takes the place of another one. */
const AT_FIRST_SIGHT = 8;

/**
 * Tells what is shown in a state. As long as something of a list is on its way, the one before it stays,
 * so that a reader who types does not see all initiatives between two lists; where it does not come,
 * there is the view that can be had without it. A view says what it is of, whatever is asked for by now.
 */
export function createViewer(page: Page): (known: Known, state: ExplorerState) => Seen {
  let last: View | undefined;
  return (known, state) => {
    const { view, isOfState, missing } = explore(page, known, state);
    const failure = known.failure ?? known.failureOf(missing);
    const isComplete = view.results.slice(0, AT_FIRST_SIGHT).every(({ record }) => record);
    if (isOfState && isComplete) last = view;
    else if (last && known.engine && !failure) {
      return { view: last, isOfState: false, missing, failure };
    }
    return { view, isOfState, missing, failure };
  };
}
