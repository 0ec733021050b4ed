import type { PolicyDocument } from '@/lib/model/document';
import { onceFor } from '@/lib/text/once-for';

/**
 * Where a passage stands: the id of its document, then those of the headings, items and lead-ins above
 * it, outermost first. Undefined for a passage that is not there.
 */
export type PlaceOf = (document: string, passage: string) => readonly string[] | undefined;

/** The places of the passages of a document. */
export const placesIn: (document: PolicyDocument) => PlaceOf = onceFor(({ id, passages }) => {
  const places = new Map<string, readonly string[]>(
    passages.map(({ id: passage, above, leadIns }) => [
      passage,
      [...new Set([id, ...above, ...leadIns])],
    ]),
  );
  return (document, passage) => (document === id ? places.get(passage) : undefined);
});
