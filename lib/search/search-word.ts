import type { TermCuts } from './cut-terms';
import { fileOfBeginning, fileOfTerm } from './cut-terms';
import type { Reading, TermsPart } from './parts';
import type { PackedPostings } from './postings';
import { eachPosting, scoreBeginning } from './postings';
import type { QueryWord } from './terms';

/** What is looked up: how many initiatives there are, and how the terms are cut into parts. */
export type Lookup = { readonly size: number; readonly cuts: TermCuts };

/** A score for each place of the list; 0 where nothing was found. */
export type Scores = Float64Array;

/**
 * What a word of a query finds: words that begin with it, words with its stem, and initiatives that have
 * all parts of a compound. Where a part of the search is missing, what it holds is not found.
 */
export function searchWord(word: QueryWord, lookup: Lookup, reading: Reading): Scores {
  const ways: readonly Way[] = [
    { sources: [word.plain], scores: beginningWith(word.plain, lookup, reading) },
    { sources: [word.stem], scores: exactly([word.stem], lookup, reading) },
    { sources: word.parts, scores: exactly(word.parts, lookup, reading) },
  ];
  const total = new Float64Array(lookup.size);
  for (let place = 0; place < total.length; place += 1) total[place] = inAllWays(ways, place);
  return total;
}

/** A way in which a word is searched: the terms that are looked up, and what has them. */
type Way = { readonly sources: readonly string[]; readonly scores: Scores };

/** The sum of the scores, as many times as there are different terms that were met. */
function inAllWays(ways: readonly Way[], place: number): number {
  let sum = 0;
  let met: readonly string[] = [];
  let different = 0;
  for (const { sources, scores } of ways) {
    const score = scores[place] ?? 0;
    if (score === 0) continue;
    sum += score;
    if (met !== sources) different += sources.filter((one) => !met.includes(one)).length;
    met = met.length === 0 ? sources : [...met, ...sources];
  }
  return sum * different;
}

/** What has every one of the terms, as they are. */
export function exactly(terms: readonly string[], lookup: Lookup, reading: Reading): Scores {
  const total = new Float64Array(lookup.size);
  if (terms.length === 0) return total;
  const met = new Uint8Array(lookup.size);
  terms.forEach((term, index) => {
    eachPosting(postingsOf(term, lookup, reading), (place, score) => {
      if (met[place] !== index) return;
      met[place] = index + 1;
      total[place] = (total[place] ?? 0) + score;
    });
  });
  return total.map((score, place) => (met[place] === terms.length ? score : 0));
}

/** What a term finds; empty where nothing has it. */
export function postingsOf(term: string, { cuts }: Lookup, reading: Reading): PackedPostings {
  const part = reading.read('terms', fileOfTerm(cuts, term));
  const at = part ? indexOf(part.terms, term) : -1;
  return part?.postings[at] ?? [];
}

function beginningWith(beginning: string, { size, cuts }: Lookup, reading: Reading): Scores {
  // A word of accents alone: nothing is to be found by nothing.
  if (beginning === '') return new Float64Array(size);
  const file = fileOfBeginning(cuts, beginning);
  if ('span' in file) {
    const scores = new Float64Array(size);
    eachPosting(reading.read('span', file.span) ?? [], (place, score) => {
      scores[place] = score;
    });
    return scores;
  }
  const part = reading.read('terms', file.terms);
  return scoreBeginning(beginning, part ? termsWith(beginning, part) : [], size);
}

function* termsWith(
  beginning: string,
  { terms, postings }: TermsPart,
): Generator<readonly [string, PackedPostings]> {
  for (let at = placeOf(terms, beginning); at < terms.length; at += 1) {
    const term = terms[at] ?? '';
    if (!term.startsWith(beginning)) return;
    yield [term, postings[at] ?? []];
  }
}

/** The index of a term among terms in their order; -1 where it is none of them. */
export function indexOf(terms: readonly string[], term: string): number {
  const at = placeOf(terms, term);
  return terms[at] === term ? at : -1;
}

/** Where a text stands, or would stand, among texts in their order. */
function placeOf(texts: readonly string[], text: string): number {
  let [from, to] = [0, texts.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((texts[middle] ?? '') < text) from = middle + 1;
    else to = middle;
  }
  return from;
}
