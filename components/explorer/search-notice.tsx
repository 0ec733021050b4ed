import type { ExplorerControls } from './use-explorer';

type SearchNoticeProps = { explorer: ExplorerControls; onRetry: () => void };

/** Says that something did not come, what works without it, and what to do; absent where all is there. */
export function SearchNotice({ explorer, onRetry }: SearchNoticeProps) {
  const { failure, isRetrying, onReload } = explorer;
  if (failure === undefined) return null;
  const isOutdated = failure === 'outdated';
  return (
    <div className="no-print mt-3 border-l-2 border-accent pl-3 text-[0.9375rem]">
      <p>
        {isOutdated
          ? 'The search of this page is no longer there: the site seems to have been renewed since the page was opened.'
          : whatFailed(explorer)}
        {whatIsNotDone(explorer)}
      </p>
      <button
        type="button"
        className="min-h-11 text-accent hover:underline"
        onClick={isOutdated ? onReload : isRetrying ? undefined : onRetry}
      >
        {isOutdated ? 'Reload the page' : isRetrying ? 'Trying again…' : 'Try again'}
      </button>
    </div>
  );
}

function whatFailed({ view, isOfState, canFilter }: ExplorerControls): string {
  if (!canFilter) return 'The search and the filters could not be loaded.';
  const isListed = isOfState && view.answer.status === 'partial';
  return isListed ? 'Some initiatives could not be loaded.' : 'The search could not be loaded.';
}

function whatIsNotDone({ isBehind, state, canFilter }: ExplorerControls): string {
  const words =
    isBehind && state.query !== '' ? ` The list is not searched for “${state.query}”.` : '';
  return canFilter
    ? `${words} Filters still work.`
    : `${words} The names among the filters lead to a page with the initiatives of each.`;
}
