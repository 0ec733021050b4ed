import type { Bibliography } from '@/lib/model/document';
import { dateInWords } from '@/lib/text/date-in-words';
import { listInWords } from '@/lib/text/list-in-words';

/** Who issued a document, and when, in sentences: `Government of Canada. Published 19 April 2005.` */
export function issueInWords({ issuedBy, date, dateLabel }: Bibliography): string {
  const when = date === undefined ? 'No date' : `${dateLabel} ${dateInWords(date)}`;
  return `${listInWords(issuedBy)}. ${when}.`;
}
