import { useRef } from 'react';
import { CopyLink } from '@/components/ui/copy-link';
import { describeNothing, describeSelection } from '@/lib/facets/describe-selection';
import { countInWords } from '@/lib/text/list-in-words';
import { encodeState } from '@/lib/url/explorer-query';
import { explorerPath } from '@/lib/url/paths';
import { ActiveFilters } from './active-filters';
import { NoResults } from './no-results';
import { ResultList } from './result-list';
import { ResultStatus } from './result-status';
import { SearchNotice } from './search-notice';
import { SearchRemarks } from './search-remarks';
import type { ExplorerControls } from './use-explorer';
import { WithdrawnValues } from './withdrawn-values';

type ResultsPanelProps = {
  explorer: ExplorerControls;
  /** How many initiatives there are in all. */
  total: number;
  isRunning: boolean;
};

/** What is filtered by, how many there are, in words which, and the list of them or the ways out. */
export function ResultsPanel({ explorer, total, isRunning }: ResultsPanelProps) {
  const { state, view, search, isUnsearched, optionOf, nameOf } = explorer;
  const quoted = state.query === '' ? '' : `“${state.query}”`;
  // A sentence about a list must not name words that the list was not searched for.
  const searched = isUnsearched ? '' : quoted;
  const isWaiting = isUnsearched && search.failure === undefined;
  const waiting = isWaiting ? `Not yet searched for ${quoted}: the search is loading.` : undefined;
  const count = countInWords(view.results.length, 'initiative');
  const summary = useRef<HTMLParagraphElement>(null);
  // What was pressed is gone then: without this the focus would fall off the page.
  const thenFocusSummary =
    <Arguments extends unknown[]>(act: (...values: Arguments) => void) =>
    (...values: Arguments) => {
      act(...values);
      summary.current?.focus();
    };
  return (
    <div className="min-w-0 lg:col-start-2">
      <ActiveFilters
        selection={state.selection}
        nameOf={nameOf}
        onRemove={thenFocusSummary(explorer.onToggle)}
        onClear={thenFocusSummary(explorer.onClearFilters)}
      />
      <div className="mt-5 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-line pb-3">
        <p ref={summary} tabIndex={-1}>
          <strong>{count}</strong>
          <span className="text-soft"> of {total}</span>
        </p>
        <CopyLink href={explorerPath(encodeState(state))} subject="to this view" look="words" />
      </div>
      <WithdrawnValues values={explorer.withdrawn} />
      <SearchRemarks outcome={view.outcome} query={state.query} />
      <SearchNotice
        failure={search.failure}
        quoted={isUnsearched ? quoted : ''}
        isRetrying={search.isRetrying}
        onRetry={() => void search.retry().then((isThere) => isThere && summary.current?.focus())}
        onReload={explorer.onReload}
      />
      <ResultStatus message={isRunning ? statusOf(explorer, count) : ''} />
      {view.results.length === 0 ? (
        <NoResults
          searched={[describeNothing(state.selection, searched, nameOf), waiting]
            .filter((sentence) => sentence !== undefined)
            .join(' ')}
          isSearched={!isUnsearched}
          state={state}
          suggestions={view.outcome?.suggestions ?? []}
          waysOut={explorer.findWaysOut()}
          onGo={thenFocusSummary(explorer.goTo)}
        />
      ) : (
        <>
          <p className="mt-3 text-sm text-soft">
            {describeSelection(state.selection, searched, nameOf)}{' '}
            {waiting ??
              (view.outcome ? 'Best match first.' : 'In the order of the texts, oldest first.')}
          </p>
          <ResultList results={view.results} optionOf={optionOf} />
        </>
      )}
    </div>
  );
}

/** What is said to readers who listen; the rest before it is said is longer than the search mostly takes. */
function statusOf({ search, isUnsearched }: ExplorerControls, count: string): string {
  if (search.failure)
    return `The search could not be loaded. ${count}${isUnsearched ? ', not searched' : ''}.`;
  return isUnsearched ? 'Loading the search…' : `${count}.`;
}
