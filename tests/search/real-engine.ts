import { buildExplorerData, nameFinder } from '@/lib/search/build-records';
import type { Hit } from '@/lib/search/engine';
import { createSearchEngine } from '@/lib/search/engine';
import type { Segment } from '@/lib/search/highlight';
import type { Reason } from '@/lib/search/reasons';
import { reasonsFor } from '@/lib/search/reasons';
import type { SearchRecord } from '@/lib/search/record';
import { getRealCorpus } from '@/tests/real-content';

const data = buildExplorerData(getRealCorpus());
const namesOf = nameFinder(data.names);
const records = new Map(data.records.map((record) => [record.id, record]));

/** The real initiatives, and the search over them. */
export const realData = data;
export const realEngine = createSearchEngine(data);

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
export function reasonsOf(hit: Hit): Reason[] {
  const record = recordOf(hit);
  return reasonsFor(hit, record, namesOf(record));
}

/** A text with its marks in square brackets. */
export function inBrackets(segments: readonly Segment[]): string {
  return segments.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
}
