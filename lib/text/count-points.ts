/** How many characters a text has, halves of characters counted as one each. */
export function countPoints(text: string): number {
  return Array.from(text).length;
}
