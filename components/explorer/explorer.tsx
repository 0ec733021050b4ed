import { memo, useRef } from 'react';
import { selectionSize } from '@/lib/facets/facets';
import type { ExplorerData } from '@/lib/search/search-file';
import type { FacetHistory } from '@/lib/url/facet-history';
import { Boundary } from './boundary';
import type { FacetOptions } from '@/lib/pages/facet-options';
import { FacetPanel } from './facet-panel';
import { FILTERS_ID, FilterSheet } from './filter-sheet';
import { LateNote } from './late-note';
import { PlainList } from './plain-list';
import { ResultsPanel } from './results-panel';
import { SearchBox } from './search-box';
import { useIsRunning } from './use-address';
import type { ExplorerControls } from './use-explorer';
import { SEEN, useExplorer } from './use-explorer';
import { useIsWide } from './use-is-wide';
import { useKeptFocus } from './use-kept-focus';
import { lengthOf } from './view';

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
  return <Shown explorer={useExplorer(data, options, history)} options={options} />;
}

type ShownProps = { explorer: ExplorerControls; options: FacetOptions };

/** Rendered when something else is seen, and not when it is asked for. */
const Shown = memo(RenderedExplorer, ({ explorer: before }, { explorer: after }) =>
  SEEN.every((key) => before[key] === after[key]),
);

function RenderedExplorer({ explorer, options }: ShownProps) {
  const filters = useRef<HTMLElement>(null);
  const door = useRef<HTMLDivElement>(null);
  const isRunning = useIsRunning();
  const isWide = useIsWide();
  useKeptFocus(filters, door, isRunning);
  const { state, view } = explorer;
  const panel = (
    <FacetPanel
      options={options}
      selection={state.selection}
      counts={view.answer.counts}
      onToggle={isRunning && explorer.canFilter ? explorer.onToggle : undefined}
    />
  );
  return (
    <div className="grid gap-x-14 pt-6 lg:grid-cols-[15rem_minmax(0,1fr)] lg:grid-rows-[auto_1fr]">
      <div className="min-w-0 lg:col-start-2">
        <h1 className="mb-5 text-4xl">Initiatives</h1>
        <SearchBox
          input={explorer.input}
          query={state.query}
          onEnter={explorer.touch}
          onType={explorer.onType}
          onLeave={explorer.onLeave}
          onClear={explorer.onClearSearch}
        />
        {!isRunning && <LateNote isWhole={view.answer.pages === 1} />}
        <div ref={door}>
          {!isRunning && (
            <a href={`#${FILTERS_ID}`} className="button no-print mt-4 lg:hidden">
              Filters
            </a>
          )}
          {!isWide && (
            <FilterSheet
              active={selectionSize(state.selection)}
              results={lengthOf(view)}
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
