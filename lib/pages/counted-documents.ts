import type { Store } from '@/lib/store/store';
import { countsBy } from './counts-by';
import type { CountedDocument } from './coverage-table';

/** All documents, oldest first, each with the number of its initiatives. */
export async function countedDocuments(store: Store): Promise<CountedDocument[]> {
  const [{ items }, counts] = await Promise.all([
    store.list('document'),
    countsBy(store, 'document'),
  ]);
  return items.map((document) => ({ document, initiatives: counts.get(document.id) ?? 0 }));
}
