import { useRef } from 'react';
import { selectionSize } from '@/lib/facets/facets';
import type { ExplorerData } from '@/lib/search/search-file';
import type { FacetHistory } from '@/lib/url/facet-history';
import { Boundary } from './boundary';
import type { FacetOptions } from './facet-options';
import { FacetPanel } from './facet-panel';
import { FILTERS_ID, FilterSheet } from './filter-sheet';
import { LateNote } from './late-note';
import { PlainList } from './plain-list';
import { ResultsPanel } from './results-panel';
import { SearchBox } from './search-box';
import { useIsRunning } from './use-address';
import { useExplorer } from './use-explorer';
import { useIsWide } from './use-is-wide';
import { useKeptFocus } from './use-kept-focus';

export type ExplorerProps = {
  data: ExplorerData;
  options: FacetOptions;
  history: FacetHistory;
};

/**
 * The explorer. Its state is in the address and nowhere else; before the script runs, and without
 * it, the page is the list, or its first page, and a link for every value of every facet.
 */
export function Explorer(props: ExplorerProps) {
  const { data, options } = props;
  return (
    <Boundary fallback={<PlainList data={data} options={options} />}>
      <RunningExplorer {...props} />
    </Boundary>
  );
}

function RunningExplorer({ data, options, history }: ExplorerProps) {
  const explorer = useExplorer(data, options, history);
  const filters = useRef<HTMLElement>(null);
  const door = useRef<HTMLDivElement>(null);
  const isRunning = useIsRunning();
  const isWide = useIsWide();
  useKeptFocus(filters, door, isRunning);
  const { state, seen, draft } = explorer;
  const panel = (
    <FacetPanel
      options={options}
      selection={state.selection}
      counts={seen.view.counts}
      onToggle={isRunning && explorer.canFilter ? explorer.onToggle : undefined}
    />
  );
  return (
    <div className="grid gap-x-14 pt-6 lg:grid-cols-[15rem_minmax(0,1fr)] lg:grid-rows-[auto_1fr]">
      <div className="min-w-0 lg:col-start-2">
        <h1 className="mb-5 text-4xl">Initiatives</h1>
        <SearchBox
          input={draft.input}
          query={draft.query}
          onEnter={explorer.touch}
          onType={draft.onType}
          onLeave={draft.onLeave}
          onClear={explorer.onClearSearch}
        />
        {!isRunning && <LateNote isWhole={seen.view.pages === 1} />}
        <div ref={door}>
          {!isRunning && (
            <a href={`#${FILTERS_ID}`} className="button no-print mt-4 lg:hidden">
              Filters
            </a>
          )}
          {!isWide && (
            <FilterSheet
              active={selectionSize(state.selection)}
              results={seen.view.length}
              onClear={explorer.onClearFilters}
            >
              {panel}
            </FilterSheet>
          )}
        </div>
      </div>
      {isWide && (
        <aside
          ref={filters}
          id={FILTERS_ID}
          aria-label="Filters"
          className="no-print max-lg:order-last max-lg:mt-12 lg:col-start-1 lg:row-span-2 lg:row-start-1 lg:pt-2"
        >
          {panel}
        </aside>
      )}
      <ResultsPanel explorer={explorer} isRunning={isRunning} />
    </div>
  );
}
