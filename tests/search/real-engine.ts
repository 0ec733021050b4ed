import { buildSearchData } from '@/lib/search/build-records';
import type { Hit, SearchEngine } from '@/lib/search/engine';
import { createSearchEngine } from '@/lib/search/engine';
import type { Segment } from '@/lib/search/highlight';
import type { Reason } from '@/lib/search/reasons';
import type { SearchAnswer } from '@/lib/search/read-search-file';
import { readSearchFile } from '@/lib/search/read-search-file';
import type { SearchRecord } from '@/lib/search/record';
import { writeSearchFile } from '@/lib/search/write-search-file';
import { getRealCorpus } from '@/tests/real-content';

/** The real initiatives, everything that they are found by included. */
export const realData = buildSearchData(getRealCorpus());
const records = new Map(realData.records.map((record) => [record.id, record]));

/** The two parts of the search over them, as they are published. */
export const written = writeSearchFile(getRealCorpus());

/** The search over them as a reader has it: made of the page and the file. */
export const realEngine = engineIn(readSearchFile(JSON.parse(written.file), written.page));

/** The same made of the initiatives themselves. */
export const freshEngine = createSearchEngine(realData);

/** The search in an answer that must hold one. */
export function engineIn(answer: SearchAnswer): SearchEngine {
  if ('failure' in answer) throw new Error(`the search is ${answer.failure}`);
  return answer.engine;
}

/** The initiatives that a query finds, best first. */
export function idsFor(query: string): string[] {
  return realEngine.search(query).hits.map(({ id }) => id);
}

/** The record of a hit. */
export function recordOf({ id }: Hit): SearchRecord {
  const record = records.get(id);
  if (!record) throw new Error(`${id} is no record`);
  return record;
}

/** The reasons that are shown with a hit. */
export function reasonsOf(hit: Hit): readonly Reason[] {
  return realEngine.reasonsOf(hit);
}

/** A text with its marks in square brackets. */
export function inBrackets(segments: readonly Segment[]): string {
  return segments.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
}
