import type { PolicyDocument } from '@/lib/model/document';
import { onceFor } from '@/lib/text/once-for';

/**
 * Where a passage stands: the id of its document, then those of the headings above it, outermost
 * first. Undefined for a passage that is not there.
 */
export type PlaceOf = (document: string, passage: string) => readonly string[] | undefined;

/** The places of the passages of a document. Passages under one heading share theirs. */
export const placesIn: (document: PolicyDocument) => PlaceOf = onceFor(({ id, passages }) => {
  const places = new Map<string, readonly string[]>();
  const headings: { readonly level: number; readonly place: readonly string[] }[] = [];
  for (const { id: passage, kind, level } of passages) {
    while (kind === 'heading' && (headings.at(-1)?.level ?? 0) >= level) headings.pop();
    const place = headings.at(-1)?.place ?? [id];
    places.set(passage, place);
    if (kind === 'heading') headings.push({ level, place: [...place, passage] });
  }
  return (document, passage) => (document === id ? places.get(passage) : undefined);
});
