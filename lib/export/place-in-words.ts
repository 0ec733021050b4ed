import type { Bibliography } from '@/lib/model/document';
import type { Passage } from '@/lib/model/passage';
import { yearInWords } from '@/lib/text/document-date';
import { listInWords } from '@/lib/text/list-in-words';

/** Where words stand, for people: `2005, International Policy Statement, ¶ 4`; headings have no number. */
export function referenceOf(document: Bibliography, passage: Passage): string {
  const paragraph = passage.number === undefined ? [] : [`¶\u00a0${passage.number}`];
  return [yearInWords(document.date), document.shortTitle, ...paragraph].join(', ');
}

/** The bodies that issued a document, as a sentence has them. */
export function issuersOf({ issuedBy }: Bibliography): string {
  return listInWords(issuedBy);
}
