import { siteLocale } from './site-locale';

/** An ISO date as readers of the site's language have it: `2000`, `April 2005`, `19 April 2005`. */
export function dateInWords(date: string): string {
  const [year, month, day] = date.split('-');
  if (month === undefined) return date;
  return new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`).toLocaleDateString(siteLocale(), {
    year: 'numeric',
    month: 'long',
    ...(day !== undefined && { day: 'numeric' }),
    timeZone: 'UTC',
  });
}
