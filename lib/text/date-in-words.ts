import type { DatePoint } from './document-date';
import { readDate } from './document-date';
import { siteLocale } from './site-locale';

/**
 * A date as readers of the site's language have it: `2000`, `April 2005`, `19 April 2005`,
 * `circa 1999`, `1999 to 2001` (the forms of lib/text/document-date).
 */
export function dateInWords(date: string): string {
  const [first, last] = readDate(date);
  return last ? `${pointInWords(first)} to ${pointInWords(last)}` : pointInWords(first);
}

function pointInWords({ parts: [year = 0, month, day], isCirca }: DatePoint): string {
  const figures = String(year).padStart(4, '0');
  const words = month === undefined ? figures : dayInWords(figures, month, day);
  return `${isCirca ? 'circa ' : ''}${words}`;
}

function dayInWords(year: string, month: number, day: number | undefined): string {
  const [two, last] = [month, day ?? 1].map((part) => String(part).padStart(2, '0'));
  return new Date(`${year}-${two}-${last}T00:00:00Z`).toLocaleDateString(siteLocale(), {
    year: 'numeric',
    month: 'long',
    ...(day !== undefined && { day: 'numeric' }),
    timeZone: 'UTC',
  });
}
