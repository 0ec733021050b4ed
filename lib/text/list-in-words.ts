/** Items as a sentence has them: `a`, `a and b`, `a, b and c`. Empty text for no items. */
export function listInWords(items: readonly string[], conjunction: 'and' | 'or' = 'and'): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} ${conjunction} ${items.at(-1)}`;
}

/** A whole number as a page prints it, with commas between thousands: `12,345`. */
export function inFigures(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** A number with its noun: `1 initiative`, `2,000 initiatives`; `none` is written `0`. */
export function countInWords(count: number, singular: string, plural = `${singular}s`): string {
  return `${inFigures(count)} ${count === 1 ? singular : plural}`;
}
