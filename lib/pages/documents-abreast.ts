import { MOST_DOCUMENTS_ABREAST } from '@/lib/lists/page-lengths';
import type { Store } from '@/lib/store/store';
import { markOf } from './marks';
import type { DocumentMark } from './parts';

/** The marks of all documents, oldest first, where these stand side by side; undefined where they are more than `most`, or one has nothing beside it. */
export async function documentsAbreast(
  store: Store,
  most = MOST_DOCUMENTS_ABREAST,
): Promise<readonly DocumentMark[] | undefined> {
  const { items, total } = await store.list('document', { most });
  return total > most || total < 2 ? undefined : items.map((document) => markOf(document, total));
}
