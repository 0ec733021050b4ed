/**
 * The middle one of some figures; of an even number the mean of the two in the middle.
 *
 * @throws where there are none
 */
export function median(figures: readonly number[]): number {
  const sorted = inOrder(figures);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  if (low === undefined || high === undefined) throw new Error('No figures, so no median.');
  return (low + high) / 2;
}

/**
 * The smallest figure that is not exceeded by `percent` of all of them (nearest rank): never one
 * that was not measured, and with few figures the highest, not a guess below it.
 *
 * @param percent above 0, up to 100
 * @throws where there are none
 */
export function percentile(figures: readonly number[], percent: number): number {
  const found = inOrder(figures)[Math.ceil((figures.length * percent) / 100) - 1];
  if (found === undefined) throw new Error(`No figures, so no ${percent}th percentile.`);
  return found;
}

function inOrder(figures: readonly number[]): readonly number[] {
  return figures.toSorted((a, b) => a - b);
}
