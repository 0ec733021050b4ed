/** The terms of an index, cut into files that a browser fetches as it needs them. */
export type TermCuts = {
  /** The first term of each file but the first, which begins with the first of all terms. */
  readonly cuts: readonly string[];
  /** Each beginning of words that terms of more than one file have: what it finds has a file of its own. */
  readonly spans: readonly string[];
};

/** Behind everything that begins with the same letters: this unit is no character, so no term has it. */
const LAST_UNIT = '\uffff';

/**
 * Cuts terms, which come in their order, so that each file holds no more than `most`; a term that is larger
 * has a file of its own.
 */
export function cutTerms(terms: readonly (readonly [string, number])[], most: number): TermCuts {
  const cuts: string[] = [];
  const spans = new Set<string>();
  let filled = 0;
  let before: string | undefined;
  for (const [term, size] of terms) {
    if (before !== undefined && filled + size > most) {
      cuts.push(term);
      filled = 0;
      for (const beginning of sharedBeginnings(before, term)) spans.add(beginning);
    }
    filled += size;
    before = term;
  }
  return { cuts, spans: [...spans].sort() };
}

function sharedBeginnings(one: string, other: string): string[] {
  const beginnings: string[] = [];
  for (let length = 1; length <= one.length && length <= other.length; length += 1) {
    const beginning = one.slice(0, length);
    if (!other.startsWith(beginning)) break;
    beginnings.push(beginning);
  }
  return beginnings;
}

/** The number of the file that holds a term, where any does. */
export function fileOfTerm({ cuts }: TermCuts, term: string): number {
  return countUpTo(cuts, term);
}

/** Where the terms are that begin so: in a file of terms, or added up in a file of its own. */
export type BeginningAt = { readonly terms: number } | { readonly span: number };

export function fileOfBeginning({ cuts, spans }: TermCuts, beginning: string): BeginningAt {
  const span = countUpTo(spans, beginning) - 1;
  if (spans[span] === beginning) return { span };
  return { terms: countUpTo(cuts, beginning + LAST_UNIT) };
}

/** How many of the texts, which come in their order, are not behind `text`. */
function countUpTo(texts: readonly string[], text: string): number {
  let [from, to] = [0, texts.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((texts[middle] ?? '') <= text) from = middle + 1;
    else to = middle;
  }
  return from;
}
