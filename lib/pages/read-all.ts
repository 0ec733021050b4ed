import type { RecordKind, RecordOf, Store } from '@/lib/store/store';

/** So many records are read at a time. */
const AT_ONCE = 1000;

/** All records of a kind in their order, some at a time. */
export async function* readAll<K extends RecordKind>(
  store: Store,
  of: K,
): AsyncIterable<readonly RecordOf[K][]> {
  for (let at = 0; ; at += AT_ONCE) {
    const { items, total } = await store.list(of, { at, most: AT_ONCE });
    if (items.length > 0) yield items;
    if (at + AT_ONCE >= total) return;
  }
}
