import type { SearchData } from './build-records';
import type { SearchEngine } from './engine';
import { createSearchEngine } from './engine';
import type { ExplorerData, SearchFile } from './search-file';
import { SEARCH_FORMAT } from './search-file';
import { reviveIndex } from './search-index';

/**
 * Why there is no search: `outdated`, where the file is from another build than the page, or is gone
 * because there was another build; `unavailable`, where it did not come, or not whole.
 */
export type SearchFailure = 'outdated' | 'unavailable';

/** A search that can be asked, or why there is none. */
export type SearchAnswer = { readonly engine: SearchEngine } | { readonly failure: SearchFailure };

/** Makes the search of a page from the JSON of its file; total, whatever the file holds. */
export function readSearchFile(json: unknown, page: ExplorerData): SearchAnswer {
  if (!isObject(json) || typeof json.version !== 'string') return { failure: 'unavailable' };
  if (json.version !== page.version || json.format !== SEARCH_FORMAT)
    return { failure: 'outdated' };
  if (!isWhole(json, page.records.length)) return { failure: 'unavailable' };
  const { texts, names, index } = json;
  const records = page.records.map((record, at) => {
    const [note, before, after] = texts[at] ?? ['', '', ''];
    return { ...record, note, before, after };
  });
  const data: SearchData = { records, names };
  try {
    return { engine: createSearchEngine(data, reviveIndex(data, index)) };
  } catch {
    return { failure: 'unavailable' };
  }
}

/** The shape alone, and cheaply: the version says that the content is what was built. */
function isWhole(
  json: Record<string, unknown>,
  length: number,
): json is Record<string, unknown> & Pick<SearchFile, 'texts' | 'names' | 'index'> {
  const { texts, names, index } = json;
  const isText = (text: unknown) =>
    Array.isArray(text) && text.length === 3 && text.every((part) => typeof part === 'string');
  const isName = (name: unknown) =>
    isObject(name) && typeof name.name === 'string' && Array.isArray(name.others);
  return (
    Array.isArray(texts) &&
    texts.length === length &&
    texts.every(isText) &&
    Array.isArray(names) &&
    names.every(isName) &&
    isObject(index) &&
    index.documentCount === length
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
