import { tableOf } from '@/lib/facets/facet-table';
import type { Known } from './answer-from';
import { answerFrom, refuse } from './answer-from';
import type { Answer, Question, SearchSource } from './ask';
import { LONGEST_PAGE } from './ask';
import { createSearchEngine } from './engine';
import { hasWords } from './parse-query';
import type { FetchPart } from './part-store';
import { createPartStore } from './part-store';
import type { FirstFile, SearchFailure } from './read-search-file';
import type { ExplorerData } from './search-file';

/** How the files are fetched; neither ever throws. */
export type SearchFiles = {
  readonly first: (afresh: boolean, signal: AbortSignal) => Promise<FirstFile>;
  readonly part: (...asked: [...Parameters<FetchPart>, AbortSignal]) => ReturnType<FetchPart>;
};

/**
 * The search of a page: files that are fetched as they are needed, and an engine that reads them. What is
 * there is answered without a wait, in microtasks alone. An attempt that fails is not repeated by itself.
 */
export type BrowserSearch = SearchSource & {
  /** Nobody needs the search yet, and there is time: a failure is kept in silence, for the first who does. */
  readonly prepare: () => void;
  /** Somebody is about to search, or to filter what the page does not list; why that will be in vain. */
  readonly touch: () => Promise<SearchFailure | undefined>;
  /** Fetches once more what did not come; true where all of it came. */
  readonly retry: () => Promise<boolean>;
  /** Nobody needs it any more: nothing more is fetched. */
  readonly end: () => void;
};

/** The search of a page; nothing is fetched until somebody asks for it. */
export function createBrowserSearch(data: ExplorerData, files: SearchFiles): BrowserSearch {
  const life = new AbortController();
  const storeOf = (given: ReadonlyMap<string, unknown>) =>
    createPartStore(given, (name, afresh) => files.part(name, afresh, life.signal));
  const onThePage: Known | undefined =
    data.records.length === data.size
      ? { facets: tableOf(data.records), parts: storeOf(new Map()) }
      : undefined;
  let opened: Known | undefined;
  let opening: Promise<void> | undefined;
  let failure: SearchFailure | undefined;
  let isWanted = false;

  const load = async (afresh: boolean) => {
    const file = await files.first(afresh, life.signal);
    opening = undefined;
    if (life.signal.aborted) return;
    if ('failure' in file) {
      if (isWanted) failure = file.failure;
      return;
    }
    failure = undefined;
    const { facets, source } = file;
    const parts = storeOf(file.parts);
    opened = { facets, parts, engine: createSearchEngine({ ...source, parts }) };
  };
  const open = async (afresh = false) => {
    if (!opened && (afresh || !failure)) await (opening ??= load(afresh));
    return opened !== undefined;
  };

  /** An answer by what is there now, or what to wait for before there is another one. */
  const answerNow = (question: Question): Answer | { readonly until: unknown } => {
    const isSearching = hasWords(question.words);
    const known = opened ?? (isSearching ? undefined : onThePage);
    if (question.version !== data.version) return refuse('outdated');
    if (question.pageLength > LONGEST_PAGE) return refuse('too-much');
    if (!known) {
      if (failure) return refuse(failure);
      isWanted = true;
      return { until: open() };
    }
    const answer = answerFrom(question, data, known, isSearching ? known.engine : undefined);
    if (!('missing' in answer)) return answer;
    void known.parts.want(answer.wanted);
    return { until: known.parts.want(answer.missing) };
  };

  return {
    ask: async (question, signal) => {
      for (;;) {
        if (signal.aborted || life.signal.aborted) return { status: 'late' };
        const answer = answerNow(question);
        if (!('until' in answer)) return answer;
        await answer.until;
      }
    },
    prepare: () => void open(),
    touch: async () => {
      isWanted = true;
      await open();
      return failure;
    },
    retry: async () => opened?.parts.retry() ?? open(true),
    end: () => life.abort(),
  };
}
