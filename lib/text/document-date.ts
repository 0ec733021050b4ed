/** A day, a month or a year: as many of its numbers as are known, and whether they are about right. */
export type DatePoint = { readonly parts: readonly number[]; readonly isCirca: boolean };

/** A date of a document: one point, or the two ends of a time. */
export type DocumentDate = readonly [first: DatePoint, last?: DatePoint];

/**
 * Reads a date as `document.md` has it, in the Extended Date/Time Format (ISO 8601-2): `2005-04`,
 * `1999~` for about 1999, `1999/2001` for a time from one to the other.
 */
export function readDate(date: string): DocumentDate {
  const [first = '', last] = date.split('/');
  return last === undefined ? [readPoint(first)] : [readPoint(first), readPoint(last)];
}

function readPoint(point: string): DatePoint {
  const isCirca = point.endsWith('~');
  return { parts: (isCirca ? point.slice(0, -1) : point).split('-').map(Number), isCirca };
}

/** What stands in the place of a year where a document has no date. */
const NO_DATE = 'No date';

/**
 * The year of a document for marks and lists: `2005`, `c. 1999`, `1999–2001`; `No date`. A letter tells
 * documents of one year apart: `2005a`, `No date, a`.
 */
export function yearInWords(date: string | undefined, letter = ''): string {
  if (date === undefined) return [NO_DATE, letter].filter(Boolean).join(', ');
  const years = readDate(date).map(
    (point) => point && (point.isCirca ? 'c. ' : '') + yearOf(point),
  );
  return [...new Set(years)].join('–') + letter;
}

/** The year in which a document's date begins, for places among years; undefined where it has none. */
export function firstYearOf(date: string | undefined): string | undefined {
  return date === undefined ? undefined : yearOf(readDate(date)[0]);
}

/** Years are written with four figures. */
function yearOf({ parts: [year = 0] }: DatePoint): string {
  return String(year).padStart(4, '0');
}

/**
 * The order of documents by their dates, for `sort`: by the beginning, a year before its months; of one
 * beginning the shorter time first; what has no date last.
 */
export function compareDates(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  const [first, second] = [keyOf(a), keyOf(b)];
  return first < second ? -1 : Number(first > second);
}

/** A tilde and a slash would stand behind figures: without the one, and with a space for the other. */
function keyOf(date: string): string {
  return date.replaceAll('~', '').replace('/', ' ');
}
