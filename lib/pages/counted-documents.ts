import type { Store } from '@/lib/store/store';
import type { CountedDocument } from './coverage-table';

/** All documents, oldest first, each with the number of its initiatives. */
export async function countedDocuments(store: Store): Promise<CountedDocument[]> {
  const [{ items }, counts] = await Promise.all([store.list('document'), store.facet('document')]);
  const byId = new Map(counts.map(({ value, count }) => [value, count]));
  return items.map((document) => ({ document, initiatives: byId.get(document.id) ?? 0 }));
}
