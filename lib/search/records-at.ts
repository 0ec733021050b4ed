import type { Reading } from './parts';
import { RECORDS_IN_A_PART } from './parts';
import type { ListedRecord, SearchRecord } from './record';

/**
 * Finds initiatives by their places: what the page lists is on it, everything else in parts of the search.
 * Undefined where such a part is missing.
 */
export function listedAt(
  place: number,
  listed: readonly ListedRecord[],
  reading: Reading,
): ListedRecord | undefined {
  return listed[place] ?? recordAt(place, listed, reading);
}

/** The same with everything that the search knows of it. */
export function recordAt(
  place: number,
  listed: readonly ListedRecord[],
  reading: Reading,
): SearchRecord | undefined {
  const part = reading.read('records', Math.floor(place / RECORDS_IN_A_PART));
  const rest = part?.[place % RECORDS_IN_A_PART];
  const record = listed[place];
  return (record && rest ? { ...record, ...rest } : rest) as SearchRecord | undefined;
}
