'use client';

import { useMemo } from 'react';
import type { FacetKey } from '@/lib/facets/facets';
import { NOTHING_SELECTED, selectionSize, toggle } from '@/lib/facets/facets';
import { describeNothing, describeSelection } from '@/lib/facets/describe-selection';
import type { ExplorerData } from '@/lib/search/build-records';
import { nameFinder } from '@/lib/search/build-records';
import { createSearchEngine } from '@/lib/search/engine';
import { countInWords } from '@/lib/text/list-in-words';
import type { ExplorerState, KnownValues } from '@/lib/url/explorer-query';
import { encodeState } from '@/lib/url/explorer-query';
import { explorerPath } from '@/lib/url/paths';
import { CopyLink } from '@/components/ui/copy-link';
import { ActiveFilters } from './active-filters';
import { explore, waysOut } from './explore';
import type { FacetOptions } from './facet-options';
import { FacetPanel } from './facet-panel';
import { FilterSheet } from './filter-sheet';
import { NoResults } from './no-results';
import { ResultList } from './result-list';
import { ResultStatus } from './result-status';
import { SearchBox } from './search-box';
import { SearchRemarks } from './search-remarks';
import { useAddress, useIsRunning } from './use-address';
import { useIsWide } from './use-is-wide';
import { useQueryDraft } from './use-query-draft';

type ExplorerProps = { data: ExplorerData; options: FacetOptions };

/**
 * The explorer. Its state is in the address and nowhere else; before the script runs, and without
 * it, the page is the whole list and a link for every value of every facet.
 */
export function Explorer({ data, options }: ExplorerProps) {
  const known = useMemo(() => knownValues(options), [options]);
  const engine = useMemo(() => createSearchEngine(data), [data]);
  const namesOf = useMemo(() => nameFinder(data.names), [data]);
  const [address, go] = useAddress(known);
  const draft = useQueryDraft(address, go);
  const isRunning = useIsRunning();
  const isWide = useIsWide();

  const state: ExplorerState = { ...address, query: draft.query };
  const view = useMemo(
    () => explore(data.records, engine, { query: draft.query, selection: address.selection }),
    [data, engine, draft.query, address.selection],
  );
  const optionOf = (key: FacetKey, value: string) =>
    options[key].find((option) => option.value === value);
  const nameOf = (key: FacetKey, value: string) => optionOf(key, value)?.name ?? value;
  const goTo = (next: ExplorerState) => {
    draft.settle();
    go(next, 'push');
  };
  const onToggle = (key: FacetKey, value: string) =>
    goTo({ ...state, selection: toggle(state.selection, key, value) });
  const onClearSearch = () => {
    goTo({ ...state, query: '' });
    draft.input.current?.focus();
  };
  const onClear = () => goTo({ ...state, selection: NOTHING_SELECTED });

  const quoted = state.query === '' ? '' : `“${state.query}”`;
  const count = countInWords(view.results.length, 'initiative');
  const panel = (
    <FacetPanel
      options={options}
      selection={state.selection}
      counts={view.counts}
      onToggle={isRunning ? onToggle : undefined}
    />
  );
  return (
    <div data-island className="grid gap-x-14 gap-y-8 pt-6 lg:grid-cols-[15rem_minmax(0,1fr)]">
      {isWide && (
        <aside aria-label="Filters" className="max-lg:order-last lg:pt-2">
          {panel}
        </aside>
      )}
      <div className="min-w-0">
        <h1 className="mb-5 text-4xl">Initiatives</h1>
        <SearchBox
          input={draft.input}
          query={draft.query}
          onType={draft.onType}
          onLeave={draft.onLeave}
          onClear={onClearSearch}
        />
        {!isWide && (
          <div className="mt-4">
            <FilterSheet
              active={selectionSize(state.selection)}
              results={view.results.length}
              onClear={onClear}
            >
              {panel}
            </FilterSheet>
          </div>
        )}
        <ActiveFilters
          selection={state.selection}
          nameOf={nameOf}
          onRemove={onToggle}
          onClear={onClear}
        />
        <div className="mt-5 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-line pb-3">
          <p>
            <strong>{count}</strong>
            <span className="text-soft"> of {data.records.length}</span>
          </p>
          <CopyLink href={explorerPath(encodeState(state))} subject="to this view" look="words" />
        </div>
        {view.results.length > 0 && (
          <p className="mt-3 text-sm text-soft">
            {describeSelection(state.selection, quoted, nameOf)}{' '}
            {view.outcome ? 'Best match first.' : 'In the order of the texts, oldest first.'}
          </p>
        )}
        <SearchRemarks outcome={view.outcome} />
        <ResultStatus message={isRunning ? `${count}.` : ''} />
        {view.results.length === 0 ? (
          <NoResults
            searched={describeNothing(state.selection, quoted, nameOf)}
            state={state}
            suggestions={view.outcome?.suggestions ?? []}
            waysOut={waysOut(data.records, engine, state)}
            onGo={goTo}
          />
        ) : (
          <ResultList results={view.results} namesOf={namesOf} optionOf={optionOf} />
        )}
      </div>
    </div>
  );
}

function knownValues(options: FacetOptions): KnownValues {
  const valuesOf = (key: FacetKey) => new Set(options[key].map(({ value }) => value));
  return {
    actor: valuesOf('actor'),
    instrument: valuesOf('instrument'),
    theme: valuesOf('theme'),
    document: valuesOf('document'),
    kind: valuesOf('kind'),
  };
}
