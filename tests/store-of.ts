import type { Corpus } from '@/lib/model/corpus';
import type { Permalinks } from '@/lib/model/permalink';
import type { Cited, Quoted } from '@/lib/store/cited';
import { findCited } from '@/lib/store/cited';
import { createEmbeddedStore } from '@/lib/store/embedded-store';
import type { Store } from '@/lib/store/store';
import type { Citable } from '@/lib/url/paths';

const NOTHING_RETIRED: Permalinks = {
  redirects: new Map(),
  tombstones: new Map(),
  changes: new Map(),
};

/** A store of a corpus none of whose addresses was ever another one. */
export function storeOf(corpus: Corpus): Store {
  return createEmbeddedStore({ corpus, permalinks: NOTHING_RETIRED });
}

/** The records behind an item. Throws where the store does not have it. */
export async function getCited(store: Store, item: Citable): Promise<Cited> {
  const cited = await findCited(store, item);
  if (!cited) throw new Error(`The store does not have ${JSON.stringify(item)}`);
  return cited;
}

/** The same for words of a document. */
export async function getQuoted(store: Store, item: Quoted['item']): Promise<Quoted> {
  const cited = await getCited(store, item);
  if (!cited.passage) throw new Error('A whole document is no quote');
  return cited;
}

/** All that a stream gives, in order. */
export async function all<Item>(stream: AsyncIterable<Item>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of stream) items.push(item);
  return items;
}
