import { useRef } from 'react';
import { CopyLink } from '@/components/ui/copy-link';
import { describeNothing, describeSelection } from '@/lib/facets/describe-selection';
import { encodeState } from '@/lib/url/explorer-query';
import { explorerPath } from '@/lib/url/paths';
import { ActiveFilters } from './active-filters';
import { ListPages } from './result-pages';
import { NoResults } from './no-results';
import { ResultCount } from './result-count';
import { ResultList } from './result-list';
import { ResultStatus } from './result-status';
import { SearchNotice } from './search-notice';
import { SearchRemarks } from './search-remarks';
import { statusOf } from './status-of';
import type { ExplorerControls } from './use-explorer';
import { isSearched, lengthOf } from './view';
import { WithdrawnValues } from './withdrawn-values';

type ResultsPanelProps = { explorer: ExplorerControls; isRunning: boolean };

/** What is filtered by, how many there are, in words which, and the list of them or the ways out. */
export function ResultsPanel({ explorer, isRunning }: ResultsPanelProps) {
  const { state, view, failure, isBehind, optionOf, nameOf } = explorer;
  const { answer } = view;
  const summary = useRef<HTMLParagraphElement>(null);
  // What was pressed is gone then: without this the focus would fall off the page.
  const thenFocusSummary =
    <Arguments extends unknown[]>(act: (...values: Arguments) => void) =>
    (...values: Arguments) => {
      act(...values);
      summary.current?.focus();
    };
  // A sentence about a list names what that list was searched for and filtered by, and nothing else.
  const searched = view.state.query === '' ? '' : `“${view.state.query}”`;
  const waiting = isBehind && !failure ? waitingFor(explorer) : undefined;
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
          <ResultCount view={view} size={explorer.size} />
        </p>
        <CopyLink href={explorerPath(encodeState(state))} subject="to this view" look="words" />
      </div>
      <WithdrawnValues values={explorer.withdrawn} />
      <SearchRemarks view={view} asked={state} isBehind={isBehind} />
      <SearchNotice
        explorer={explorer}
        onRetry={() => explorer.retry(() => summary.current?.focus())}
      />
      <ResultStatus message={isRunning ? statusOf(explorer) : ''} />
      {lengthOf(view) === 0 ? (
        <NoResults
          searched={[describeNothing(view.state.selection, searched, nameOf), waiting]
            .filter((sentence) => sentence !== undefined)
            .join(' ')}
          isSearched={!isBehind}
          state={state}
          suggestions={answer.said.suggestions}
          waysOut={view.waysOut}
          onGo={thenFocusSummary(explorer.goTo)}
        />
      ) : (
        <>
          <p className="mt-3 text-sm text-soft">
            {describeSelection(view.state.selection, searched, nameOf)}{' '}
            {waiting ??
              (isSearched(view) ? 'Best match first.' : 'In the order of the texts, oldest first.')}
          </p>
          <ResultList
            list={encodeState(view.state)}
            results={answer.results}
            hasFailed={failure !== undefined}
            optionOf={optionOf}
          />
          <ListPages
            state={view.state}
            pages={answer.pages}
            onGo={isRunning && explorer.canFilter ? thenFocusSummary(explorer.goTo) : undefined}
          />
        </>
      )}
    </div>
  );
}

/** What is asked for and is on its way. */
function waitingFor({ state }: ExplorerControls): string {
  if (state.query !== '') return `Not yet searched for “${state.query}”: the search is loading.`;
  return 'Not yet filtered: the list is loading.';
}
