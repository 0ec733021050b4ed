import { compare } from '@/lib/text/compare';

/** Documents as a corpus has them: oldest first, those of one day in the order in which they were. */
export function byDate<Document>(
  documents: readonly Document[],
  dateOf: (document: Document) => string,
): Document[] {
  return documents.toSorted((a, b) => compare(dateOf(a), dateOf(b)));
}
