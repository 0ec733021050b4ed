/** All that a generator yields, and what it gives at its end. */
export function collect<Item, End>(
  generator: Generator<Item, End, undefined>,
): { readonly items: readonly Item[]; readonly end: End } {
  const items: Item[] = [];
  let step = generator.next();
  while (!step.done) {
    items.push(step.value);
    step = generator.next();
  }
  return { items, end: step.value };
}
