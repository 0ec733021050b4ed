/** Documents as a corpus has them: oldest first, those of one day in the order in which they were. */
export function byDate<Document>(
  documents: readonly Document[],
  dateOf: (document: Document) => string,
): Document[] {
  return documents.toSorted((a, b) => compare(dateOf(a), dateOf(b)));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
