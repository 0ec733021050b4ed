import type { SearchFailure } from '@/lib/search/read-search-file';

type SearchNoticeProps = {
  failure: SearchFailure | undefined;
  /** What was to be searched, in quotation marks; empty where nothing was. */
  quoted: string;
  isRetrying: boolean;
  onRetry: () => void;
  onReload: () => void;
};

const WHY: Readonly<Record<SearchFailure, string>> = {
  outdated:
    'The search of this page is no longer there: the site seems to have been renewed since the page was opened.',
  unavailable: 'The search could not be loaded.',
};

/** Says that there is no search, what works without it, and what to do; absent where there is one. */
export function SearchNotice({
  failure,
  quoted,
  isRetrying,
  onRetry,
  onReload,
}: SearchNoticeProps) {
  if (failure === undefined) return null;
  const isOutdated = failure === 'outdated';
  return (
    <div className="no-print mt-3 border-l-2 border-accent pl-3 text-[0.9375rem]">
      <p>
        {WHY[failure]}
        {quoted !== '' && ` The list is not searched for ${quoted}.`} Filters still work.
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
