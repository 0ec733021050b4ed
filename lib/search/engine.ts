import { wordsOf } from '@/lib/text/words';
import { nameFinder } from './build-records';
import type { Match } from './match';
import { matchOfPhrase, matchOfWord } from './match';
import { nearestTerm, slipsIn } from './nearest-word';
import type { Clause } from './parse-query';
import { parseQuery } from './parse-query';
import type { Asked, Parts, Reading } from './parts';
import { readingFrom } from './parts';
import { eachPosting } from './postings';
import type { Reason } from './reasons';
import { reasonsFor } from './reasons';
import type { ListedRecord, NamesOf, SearchName, SearchRecord } from './record';
import { recordAt } from './records-at';
import { searchPhrase } from './search-phrase';
import type { Lookup, Scores } from './search-word';
import { postingsOf, searchWord } from './search-word';
import type { QueryWord } from './terms';
import { indexTerms, queryWord } from './terms';
import { textsOf } from './texts';

/** A word that nothing has, and what was done about it. */
export type Correction = { readonly typed: string; readonly used: string };

/** A clause of a query, and the word that was searched for it where it is one. */
type Searched = { readonly clause: Clause; readonly word?: QueryWord };

export type SearchOutcome = {
  /** The places of what was found, in the list of all initiatives; the best first. Every clause matched. */
  readonly places: readonly number[];
  readonly searched: readonly Searched[];
  /** Words that were searched in another spelling. */
  readonly corrections: readonly Correction[];
  /** A spelling to try, for each word that nothing has; empty where there was a hit. */
  readonly suggestions: readonly Correction[];
  /** What of the query was left out. */
  readonly remark: string | undefined;
};

/** What is shown of something that was found. */
export type Hit = {
  readonly record: SearchRecord;
  readonly matches: readonly Match[];
  /** Why it matched, where its quote does not show it. */
  readonly reasons: readonly Reason[];
};

/**
 * The one seam behind which searches stand; `tests/search/engine-contract.ts` is what it means. It answers
 * at once where the parts are there that the answer needs, and otherwise says which are missing: whoever
 * asks fetches them and asks again, for what is wanted by then. So no answer can come too late.
 */
export type SearchEngine = {
  readonly search: (query: string) => Asked<SearchOutcome>;
  /** Something that was found, to be shown. */
  readonly show: (outcome: SearchOutcome, place: number) => Asked<Hit>;
};

/** What a search is made of, besides its parts. */
export type SearchSource = {
  /** The initiatives that the page lists, which are the first of all. */
  readonly listed: readonly ListedRecord[];
  readonly names: readonly SearchName[];
  readonly lookup: Lookup;
  readonly parts: Parts;
};

export function createSearchEngine(source: SearchSource): SearchEngine {
  const namesOf = nameFinder(source.names);
  // Filters and pages ask for the same words again; what is shown twice is to be the very same.
  let last: { readonly query: string; readonly outcome: SearchOutcome } | undefined;
  const shown = new WeakMap<SearchOutcome, Map<number, Hit>>();
  return {
    search: (query) => {
      if (last?.query === query) return { answer: last.outcome };
      const reading = readingFrom(source.parts);
      const outcome = searchClauses(parseQuery(query), { ...source, namesOf, reading });
      if (reading.missing.size > 0) return { missing: [...reading.missing] };
      last = { query, outcome };
      shown.set(outcome, new Map());
      return { answer: outcome };
    },
    show: (outcome, place) => {
      const known = shown.get(outcome)?.get(place);
      if (known) return { answer: known };
      const reading = readingFrom(source.parts);
      const record = recordAt(place, source.listed, reading);
      if (!record) return { missing: [...reading.missing] };
      const hit = hitOf(outcome.searched, record, namesOf(record));
      shown.get(outcome)?.set(place, hit);
      return { answer: hit };
    },
  };
}

type Context = SearchSource & { readonly namesOf: NamesOf; readonly reading: Reading };

type ClauseOutcome = Searched & { readonly scores: Scores; readonly correction?: Correction };

function searchClauses(query: ReturnType<typeof parseQuery>, context: Context): SearchOutcome {
  const outcomes = query.clauses.map((clause) => searchClause(clause, context));
  const places = bestFirst(outcomes.map(({ scores }) => scores));
  return {
    places,
    searched: outcomes.map(({ clause, word }) => ({ clause, word })),
    corrections: outcomes.flatMap(({ correction }) => correction ?? []),
    suggestions: places.length > 0 ? [] : suggestions(outcomes, context),
    remark: query.remark,
  };
}

/** More than the places that a list can have; a score is multiplied by it, so that both fit into one number. */
const PLACES = 2 ** 21;

/** The places that have a score from each clause: the greatest sum first, then in the order of the list. */
function bestFirst(all: readonly Scores[]): number[] {
  const [first = new Float64Array()] = all;
  const keys: number[] = [];
  for (let place = 0; place < first.length; place += 1) {
    if (!all.every((scores) => scores[place] !== 0)) continue;
    const sum = all.reduce((total, scores) => total + (scores[place] ?? 0), 0);
    keys.push(sum * PLACES - place);
  }
  // Numbers by themselves are sorted many times faster than by a function that compares places.
  const sorted = Float64Array.from(keys).sort().reverse();
  return Array.from(sorted, (key) => Math.ceil(key / PLACES) * PLACES - key);
}

function searchClause(clause: Clause, context: Context): ClauseOutcome {
  const { lookup, reading } = context;
  if (clause.kind === 'phrase') {
    return { clause, scores: searchPhrase(clause.terms, lookup, reading) };
  }
  const scores = searchWord(clause.word, lookup, reading);
  // Only a word that nothing has is taken for a slip: else `mine` would find *fine*.
  const isUnknown = reading.missing.size === 0 && scores.every((score) => score === 0);
  const near = isUnknown ? nearestTo(clause.word, context) : undefined;
  if (!near || near.letters > slipsIn(clause.word)) return { clause, word: clause.word, scores };
  const word = queryWord({ text: near.written });
  return {
    clause,
    word,
    scores: searchWord(word, lookup, reading),
    correction: { typed: clause.text, used: near.written },
  };
}

function suggestions(outcomes: readonly ClauseOutcome[], context: Context): Correction[] {
  return outcomes.flatMap(({ clause, scores }) => {
    if (clause.kind !== 'word' || scores.some((score) => score !== 0)) return [];
    const near = nearestTo(clause.word, context);
    return near ? [{ typed: clause.text, used: near.written }] : [];
  });
}

/** The word of the initiatives that is spelled most like a word of a query, as it is written there. */
function nearestTo(word: QueryWord, context: Context) {
  const near = nearestTerm(word, wordsIn(context));
  return near && { letters: near.letters, written: writtenAs(near.term, context) };
}

/** Every term there is; where there is one part with terms, it has them all. */
function wordsIn({ lookup, reading }: Context): readonly string[] {
  if (lookup.cuts.cuts.length === 0) return reading.read('terms', 0)?.terms ?? [];
  return reading.read('words', 0) ?? [];
}

/** A term as the first initiative that has it writes it. */
function writtenAs(term: string, { lookup, listed, namesOf, reading }: Context): string {
  let first: number | undefined;
  eachPosting(postingsOf(term, lookup, reading), (place) => {
    first ??= place;
  });
  const record = first === undefined ? undefined : recordAt(first, listed, reading);
  if (!record) return term;
  const words = textsOf(record, namesOf(record))
    .flatMap(wordsOf)
    .map(({ text }) => text);
  return words.find((text) => indexTerms(text).includes(term)) ?? term;
}

function hitOf(
  searched: readonly Searched[],
  record: SearchRecord,
  names: readonly SearchName[],
): Hit {
  const matches = searched.map(({ clause, word }) =>
    word ? matchOfWord(clause, word, hasParts(record, names, word)) : matchOfPhrase(clause),
  );
  return { record, matches, reasons: reasonsFor(matches, record, names) };
}

/** Whether a record has all parts of a compound. */
function hasParts(record: SearchRecord, names: readonly SearchName[], { parts }: QueryWord) {
  if (parts.length === 0) return false;
  const texts = textsOf(record, names);
  const terms = new Set(texts.flatMap(wordsOf).flatMap(({ text }) => indexTerms(text)));
  return parts.every((part) => terms.has(part));
}
