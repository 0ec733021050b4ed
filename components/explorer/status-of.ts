import { countInWords, inFigures } from '@/lib/text/list-in-words';
import type { ExplorerControls } from './use-explorer';
import { lengthOf } from './view';

/** What is said to readers who listen; the rest before it is said is longer than a search mostly takes. */
export function statusOf({ view, failure, state, isBehind }: ExplorerControls): string {
  const count = countInWords(lengthOf(view), 'initiative');
  const page =
    view.state.page && view.state.page > 1
      ? ` Page ${inFigures(view.state.page)} of ${inFigures(view.answer.pages)}.`
      : '';
  const isUnsearched = isBehind && state.query !== '';
  if (failure)
    return `The search could not be loaded. ${count}${isUnsearched ? ', not searched' : ''}.`;
  if (isUnsearched) return 'Loading the search…';
  return isBehind ? 'Loading the list…' : `${count}.${page}`;
}
