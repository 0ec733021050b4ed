import { listInWords } from './list-in-words';

/** Words of another clause that limit a promise, and where they stand, if the document numbers its clauses. */
export type WordsOfLimit = { readonly exact: string; readonly place?: string | undefined };

/** A limit in one line: `Article 3 (1): “Notwithstanding the general obligations …”`. */
export function limitInWords({ exact, place }: WordsOfLimit): string {
  const words = `“${exact.replaceAll('\n', ' ')}”`;
  return place === undefined ? words : `${place}: ${words}`;
}

/** All limits behind a quote in plain text; empty where there are none. */
export function limitsInWords(limits: readonly WordsOfLimit[]): string {
  return limits.length === 0 ? '' : ` Limited by ${listInWords(limits.map(limitInWords))}`;
}
