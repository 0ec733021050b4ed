import type { DatePoint } from './document-date';
import { readDate } from './document-date';

/**
 * A date as readers have it: `2000`, `April 2005`, `19 April 2005`, `circa 1999`, `1999 to 2001`
 * (the forms of lib/text/document-date).
 */
export function dateInWords(date: string): string {
  const [first, last] = readDate(date);
  return last ? `${pointInWords(first)} to ${pointInWords(last)}` : pointInWords(first);
}

function pointInWords({ parts: [year = 0, month, day], isCirca }: DatePoint): string {
  const figures = String(year).padStart(4, '0');
  const words = month === undefined ? figures : `${monthInWords(month)} ${figures}`;
  return `${isCirca ? 'circa ' : ''}${day === undefined ? '' : `${day} `}${words}`;
}

function monthInWords(month: number): string {
  const anyYear = new Date(Date.UTC(2000, month - 1));
  return anyYear.toLocaleDateString('en-CA', { month: 'long', timeZone: 'UTC' });
}
