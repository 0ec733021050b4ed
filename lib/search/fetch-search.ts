import type { FirstFile, SearchFailure } from './read-search-file';
import { isPart, readSearchFile } from './read-search-file';
import type { PartName } from './parts';
import type { ExplorerData } from './search-file';

type FetchOptions = {
  readonly signal: AbortSignal;
  /** Whether to ask the server even where the browser has kept an answer: that one may be the broken one. */
  readonly afresh: boolean;
};

/** A file, or why it did not come. */
type Fetched<File> = { readonly file: File } | { readonly failure: SearchFailure };

/** Fetches the first file of the search of a page; answers in every case, and says why where there is none. */
export async function fetchSearch(
  address: string,
  page: ExplorerData,
  options: FetchOptions,
): Promise<FirstFile> {
  const fetched = await fetchJson(address, options);
  return 'failure' in fetched ? fetched : readSearchFile(fetched.file, page);
}

/** Fetches a part of the search; answers in every case. */
export async function fetchPart(
  address: string,
  name: PartName,
  options: FetchOptions,
): Promise<Fetched<unknown>> {
  const fetched = await fetchJson(address, options);
  const isOther = 'file' in fetched && !isPart(name, fetched.file);
  return isOther ? { failure: 'unavailable' } : fetched;
}

/** Answers that mean that the file was there once: a page that asks for it is from an earlier build. */
const GONE = new Set([404, 410]);

async function fetchJson(
  address: string,
  { signal, afresh }: FetchOptions,
): Promise<Fetched<unknown>> {
  try {
    const response = await fetch(address, { signal, cache: afresh ? 'reload' : 'default' });
    if (GONE.has(response.status)) return { failure: 'outdated' };
    const type = response.headers.get('content-type') ?? '';
    if (!response.ok || !/\bjson\b/.test(type)) return { failure: 'unavailable' };
    return { file: await response.json() };
  } catch {
    return { failure: 'unavailable' };
  }
}
