import { z } from 'zod';

const EXPECTED =
  'a date that exists, such as "2005", "2005-04" or "2005-04-19", "1999~" for about 1999, or "2010/2015"';

/**
 * When a document was issued, in the Extended Date/Time Format (ISO 8601-2): a year, a month or a day
 * that exists, `~` behind what is only about right, `/` between the two ends of a time.
 */
export const dateSchema = z.string().refine(isDate, {
  error: ({ input }) => `${EXPECTED}${hintOn(String(input))}`,
  params: { rule: 'bad-date' },
});

function isDate(value: string): boolean {
  const [first = '', last, more] = value.split('/');
  if (more !== undefined || !isPoint(first)) return false;
  return last === undefined || (isPoint(last) && first.replace('~', '') < last.replace('~', ''));
}

function isPoint(value: string): boolean {
  return isExact(value.endsWith('~') ? value.slice(0, -1) : value);
}

function isExact(value: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (!match) return false;
  const [year, month, day] = [match[1], match[2] ?? '01', match[3] ?? '01'];
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

const ABOUT =
  /^(?:circa|ca?\.?|about|around|approx\.?|~)\s*(\d{4}(?:-\d\d)?)$|^(\d{4}(?:-\d\d)?)\s*\?$/i;
const FROM_TO = /^(\d{4}(?:-\d\d){0,2})\s*(?:[-–—]|to|\.\.)\s*(\d{4}(?:-\d\d){0,2})$/i;
const NONE = /^(?:n\.?\s?d\.?|s\.?\s?d\.?|undated|unknown|none|no date|not dated|\?+|-+)?$/i;

/** What an author most likely meant by what is no date. */
function hintOn(value: string): string {
  if (NONE.test(value.trim())) return '; leave "date" and "dateLabel" out where no date is known';
  const about = ABOUT.exec(value.trim());
  const [, first, last] = FROM_TO.exec(value.trim()) ?? [];
  const meant = about ? `${about[1] ?? about[2]}~` : `${first}/${last}`;
  return isDate(meant) ? `; did you mean "${meant}"?` : '';
}

/** A day as ISO 8601 writes it. */
export const daySchema = z.string().refine((value) => isExact(value) && value.length === 10, {
  error: 'a day that exists, such as "2027-01-31"',
  params: { rule: 'bad-date' },
});
