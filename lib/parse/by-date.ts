import { compareDates } from '@/lib/text/document-date';

/**
 * Documents as a corpus has them: oldest first, those of one day in the order in which they
 * were, those without a date last.
 */
export function byDate<Document>(
  documents: readonly Document[],
  dateOf: (document: Document) => string | undefined,
): Document[] {
  return documents.toSorted((a, b) => compareDates(dateOf(a), dateOf(b)));
}
