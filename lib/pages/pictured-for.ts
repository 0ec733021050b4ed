import type { Store } from '@/lib/store/store';
import type { Citable } from '@/lib/url/paths';

/**
 * With more than so many items to cite, only documents have pictures of their own. A picture takes
 * some 130 ms to draw and 20 KB to keep (measured with satori 0.63 and resvg 2.6 on one core), a page
 * takes less than one: beyond this, a build would do little else.
 */
export const MOST_OWN_PICTURES = 250;

/** Whether every item has a picture of its own, or documents alone. */
export async function areAllPictured(store: Store): Promise<boolean> {
  const kinds = ['document', 'passage', 'initiative'] as const;
  const counts = await Promise.all(kinds.map((kind) => store.count(kind)));
  return counts.reduce((sum, count) => sum + count, 0) <= MOST_OWN_PICTURES;
}

/**
 * The item whose picture stands for an item where a link to it is shared: itself, or in a large corpus
 * the document that it stands in.
 */
export async function picturedFor(store: Store, item: Citable, document: string): Promise<Citable> {
  return (await areAllPictured(store)) ? item : { of: 'document', document };
}
