/** Neighbours in a list that have something in common. */
export type Run<Item, Key> = { readonly key: Key; readonly items: readonly Item[] };

/** A list cut where the key of its items changes; in its order, nothing left out. */
export function runsOf<Item, Key>(
  list: readonly Item[],
  keyOf: (item: Item) => Key,
): Run<Item, Key>[] {
  const runs: { readonly key: Key; readonly items: Item[] }[] = [];
  for (const item of list) {
    const key = keyOf(item);
    const last = runs.at(-1);
    if (last?.key === key) last.items.push(item);
    else runs.push({ key, items: [item] });
  }
  return runs;
}
