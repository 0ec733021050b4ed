import type { Bibliography } from '@/lib/model/document';
import { yearInWords } from '@/lib/text/document-date';
import type { StoredPassage } from '@/lib/store/store';
import { listInWords } from '@/lib/text/list-in-words';
import { shortPinpoint } from '@/lib/text/pinpoint';

/**
 * Where words stand, for people: `2005, International Policy Statement, ¶ 4`, `1997, Mine Ban Convention,
 * Article 5 (2)`; headings may have no number.
 */
export function referenceOf(
  document: Bibliography,
  { pinpoint }: Pick<StoredPassage, 'pinpoint'>,
): string {
  const paragraph = pinpoint ? [shortPinpoint(pinpoint)] : [];
  return [yearInWords(document.date), document.shortTitle, ...paragraph].join(', ');
}

/** The bodies that issued a document, as a sentence has them. */
export function issuersOf({ issuedBy }: Bibliography): string {
  return listInWords(issuedBy);
}
