import { findCited } from '@/lib/store/cited';
import type { Store } from '@/lib/store/store';
import { itemOfAddress } from '@/lib/url/item-of-address';
import type { Citable } from '@/lib/url/paths';
import { permalinkOf } from '@/lib/url/paths';

/** An item with all that is cited of it; where it has another address now, that one. */
export async function citedNow(store: Store, item: Citable) {
  const cited = await findCited(store, item);
  if (cited && (item.of === 'document' || cited.passage)) return cited;
  const { to } = await store.fate(permalinkOf(item));
  const moved = to === undefined ? undefined : itemOfAddress(to);
  return moved ? findCited(store, moved) : cited;
}

/**
 * Items by the addresses that they had before. Where no server leads on, their files lie there, too; what
 * leads to something withdrawn has none.
 */
export async function* movedItems(store: Store): AsyncIterable<Citable> {
  for (const one of await store.retired({ from: '/' })) {
    const item = 'to' in one ? itemOfAddress(one.address) : undefined;
    const cited = item && (await citedNow(store, item));
    if (item && cited && (item.of === 'document' || cited.passage)) yield item;
  }
}
