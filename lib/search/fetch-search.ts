import type { SearchAnswer } from './read-search-file';
import { readSearchFile } from './read-search-file';
import type { ExplorerData } from './search-file';

type FetchOptions = {
  readonly signal: AbortSignal;
  /** Whether to ask the server even where the browser has kept an answer: that one may be the broken one. */
  readonly afresh: boolean;
};

/** Answers that mean that the file was there once: a page that asks for it is from an earlier build. */
const GONE = new Set([404, 410]);

/** Fetches the search of a page; answers in every case, and says why where there is none. */
export async function fetchSearch(
  address: string,
  page: ExplorerData,
  { signal, afresh }: FetchOptions,
): Promise<SearchAnswer> {
  try {
    const response = await fetch(address, { signal, cache: afresh ? 'reload' : 'default' });
    if (GONE.has(response.status)) return { failure: 'outdated' };
    const type = response.headers.get('content-type') ?? '';
    if (!response.ok || !/\bjson\b/.test(type)) return { failure: 'unavailable' };
    return readSearchFile(await response.json(), page);
  } catch {
    return { failure: 'unavailable' };
  }
}
