import type { FacetTable } from '@/lib/facets/facet-table';
import { tableOf } from '@/lib/facets/facet-table';
import { unpackFacets } from '@/lib/facets/packed-facets';
import type { Refusal } from './ask';
import type { EngineData } from './engine';
import type { ExplorerData, SearchFile } from './search-file';
import { SEARCH_FORMAT } from './search-file';

/**
 * Why there is no file: `outdated`, where it is from another build than the page, or is gone because there
 * was another build; `unavailable`, where it did not come, or not whole.
 */
export type SearchFailure = Exclude<Refusal, 'too-much'>;

/** What the first file of the search says. */
type OpenedSearch = {
  readonly source: Omit<EngineData, 'parts'>;
  readonly facets: FacetTable;
  /** The parts that came with it. */
  readonly parts: ReadonlyMap<string, unknown>;
};

/** A search that is open, or why there is none. */
export type FirstFile = OpenedSearch | { readonly failure: SearchFailure };

/** Opens the search of a page by the JSON of its first file; total, whatever the file holds. */
export function readSearchFile(json: unknown, page: ExplorerData): FirstFile {
  if (!isObject(json) || typeof json.version !== 'string') return { failure: 'unavailable' };
  if (json.version !== page.version || json.format !== SEARCH_FORMAT)
    return { failure: 'outdated' };
  try {
    return open(json as SearchFile, page);
  } catch {
    return { failure: 'unavailable' };
  }
}

/** Throws where the file is not as it was written; the version says that the content is what was built. */
function open({ size, names, cuts, facets, parts }: SearchFile, page: ExplorerData) {
  const isWhole =
    size === page.size &&
    names.every(({ name, others }) => typeof name === 'string' && Array.isArray(others)) &&
    [...cuts.cuts, ...cuts.spans].every((text) => typeof text === 'string') &&
    Object.entries(parts).every(([name, part]) => isPart(name, part));
  if (!isWhole) throw new TypeError('not the first file of a search');
  return {
    source: { listed: page.records, names, lookup: { size, cuts } },
    facets: facets ? unpackFacets(facets, size) : tableOf(page.records),
    parts: new Map(Object.entries(parts)),
  };
}

/** Whether a part is what its kind says, by its shape alone, and cheaply. */
export function isPart(name: string, json: unknown): boolean {
  if (!name.startsWith('terms-')) return Array.isArray(json);
  return isObject(json) && Array.isArray(json.terms) && Array.isArray(json.postings);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
