import { buildSearchData } from '@/lib/search/build-records';
import type { Segment } from '@/lib/search/highlight';
import type { SearchRecord } from '@/lib/search/record';
import { writePage, writeSearch } from '@/lib/search/write-search';
import { getFixtureCorpus } from '@/tests/fixture-content';
import { searchContentOf } from './search-content';
import type { Searching } from './searching';
import { searchingFiles, searchingIn } from './searching';

/** The real initiatives, everything that they are found by included. */
export const realData = buildSearchData(searchContentOf(getFixtureCorpus()));
const records = new Map(realData.records.map((record) => [record.id, record]));

/** What the page carries, and the files of the search over them, as they are published. */
export const realPage = writePage(realData, 'v');
export const fixtureFiles = writeSearch(realData, 'v');

/** The search over them as a reader has it. */
export const realEngine = searchingFiles(realPage, fixtureFiles, realData);

/** Limits that cut a search into parts however small it is. */
export const IN_PARTS = { whole: 0, positions: 0, terms: 400 };

/** The same cut into as many parts as a great corpus has. */
export const engineInParts: Searching = searchingIn(realData, IN_PARTS);

/** The same in one file, but for its positions, as a corpus of middle size has it. */
export const engineInTwo: Searching = searchingIn(realData, { ...IN_PARTS, whole: Infinity });

/** The initiatives that a query finds, best first. */
export function idsFor(query: string): string[] {
  return realEngine.idsFor(query);
}

/** The record of a hit. */
export function recordOf({ id }: { readonly id: string }): SearchRecord {
  const record = records.get(id);
  if (!record) throw new Error(`${id} is no record`);
  return record;
}

/** A text with its marks in square brackets. */
export function inBrackets(segments: readonly Segment[]): string {
  return segments.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
}
