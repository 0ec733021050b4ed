import { useRef } from 'react';
import { CopyLink } from '@/components/ui/copy-link';
import { describeNothing, describeSelection } from '@/lib/facets/describe-selection';
import type { NamesOf } from '@/lib/search/record';
import { countInWords } from '@/lib/text/list-in-words';
import { encodeState } from '@/lib/url/explorer-query';
import { explorerPath } from '@/lib/url/paths';
import { ActiveFilters } from './active-filters';
import { NoResults } from './no-results';
import { ResultList } from './result-list';
import { ResultStatus } from './result-status';
import { SearchRemarks } from './search-remarks';
import type { ExplorerControls } from './use-explorer';
import { WithdrawnValues } from './withdrawn-values';

type ResultsPanelProps = {
  explorer: ExplorerControls;
  /** How many initiatives there are in all. */
  total: number;
  namesOf: NamesOf;
  isRunning: boolean;
};

/** What is filtered by, how many there are, in words which, and the list of them or the ways out. */
export function ResultsPanel({ explorer, total, namesOf, isRunning }: ResultsPanelProps) {
  const { state, view, optionOf, nameOf } = explorer;
  const quoted = state.query === '' ? '' : `“${state.query}”`;
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
      <ResultStatus message={isRunning ? `${count}.` : ''} />
      {view.results.length === 0 ? (
        <NoResults
          searched={describeNothing(state.selection, quoted, nameOf)}
          state={state}
          suggestions={view.outcome?.suggestions ?? []}
          waysOut={explorer.findWaysOut()}
          onGo={thenFocusSummary(explorer.goTo)}
        />
      ) : (
        <>
          <p className="mt-3 text-sm text-soft">
            {describeSelection(state.selection, quoted, nameOf)}{' '}
            {view.outcome ? 'Best match first.' : 'In the order of the texts, oldest first.'}
          </p>
          <ResultList results={view.results} namesOf={namesOf} optionOf={optionOf} />
        </>
      )}
    </div>
  );
}
