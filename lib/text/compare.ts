/** The order of two texts by their code units, for `sort`: the same in every language. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
