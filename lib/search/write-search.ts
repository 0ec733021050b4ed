import { PAGE_LENGTH } from '@/lib/lists/page-lengths';
import type { SearchData } from './build-records';
import { listedOf } from './build-records';
import type { ExplorerData } from './search-file';
import { writeParts } from './write-parts';

/**
 * What the page of the explorer carries: the first records, and the version of the content that they
 * are made of. A version never stands for two contents, so no file of it ever changes.
 */
export function writePage({ records }: SearchData, version: string): ExplorerData {
  return { records: records.slice(0, PAGE_LENGTH).map(listedOf), size: records.length, version };
}

/**
 * The texts of the files of the search, by their names without the ending: the first is called like the
 * version, the parts, where they are files, like it and themselves.
 */
export function writeSearch(data: SearchData, version: string): ReadonlyMap<string, string> {
  return writeParts(data, writePage(data, version));
}
