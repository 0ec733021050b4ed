import { z } from 'zod';

/** A year, a month or a day as ISO 8601 writes them; the day must exist. */
export const dateSchema = z.string().refine(isDate, {
  error: 'a date that exists, such as "2005", "2005-04" or "2005-04-19"',
  params: { rule: 'bad-date' },
});

function isDate(value: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (!match) return false;
  const [year, month, day] = [match[1], match[2] ?? '01', match[3] ?? '01'];
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

/** A day as ISO 8601 writes it. */
export const daySchema = z.string().refine((value) => isDate(value) && value.length === 10, {
  error: 'a day that exists, such as "2027-01-31"',
  params: { rule: 'bad-date' },
});
