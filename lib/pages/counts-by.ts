import type { CountedBy, FilterOf, Store } from '@/lib/store/store';

/** How many initiatives of a list have each value, by the value; one that none has is not there. */
export async function countsBy(
  store: Store,
  by: CountedBy,
  where?: FilterOf['initiative'],
): Promise<ReadonlyMap<string, number>> {
  const counts = await store.facet(by, where && { where });
  return new Map(counts.map(({ value, count }) => [value, count]));
}
