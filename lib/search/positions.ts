/** Where a word stands, by the places of the initiatives that have it, both rising. */
export type Positions = ReadonlyMap<number, readonly number[]>;

/**
 * Positions as they are kept: for each initiative how far its place is from the one before, in how many
 * positions the word stands there, and how far each of them is from the one before.
 */
export type PackedPositions = readonly number[];

export function packPositions(positions: Positions): number[] {
  let before = 0;
  return [...positions].flatMap(([place, all]) => {
    const step = place - before;
    before = place;
    return [step, all.length, ...all.map((position, at) => position - (all[at - 1] ?? 0))];
  });
}

/** Calls back for each position, in the order of the places and of the positions in each. */
export function eachPosition(
  packed: PackedPositions,
  visit: (place: number, position: number) => void,
): void {
  let place = 0;
  for (let at = 0; at + 1 < packed.length;) {
    place += packed[at] ?? 0;
    const end = at + 2 + (packed[at + 1] ?? 0);
    let position = 0;
    for (at += 2; at < end; at += 1) {
      position += packed[at] ?? 0;
      visit(place, position);
    }
  }
}
