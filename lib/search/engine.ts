import { wordsOf } from '@/lib/text/words';
import type { Correction, Said } from './ask';
import { nameFinder } from './build-records';
import type { Hit, Searched } from './evidence';
import { hitOf } from './evidence';
import { nearestTerm, slipsIn } from './nearest-word';
import type { Clause } from './parse-query';
import { parseQuery } from './parse-query';
import type { Asked, Parts, Reading } from './parts';
import { readingFrom } from './parts';
import { eachPosting } from './postings';
import type { ListedRecord, NamesOf, SearchName } from './record';
import { recordAt } from './records-at';
import { searchPhrase } from './search-phrase';
import type { Lookup, Scores } from './search-word';
import { postingsOf, searchWord } from './search-word';
import type { QueryWord } from './terms';
import { indexTerms, queryWord } from './terms';
import { textsOf } from './texts';

type SearchOutcome = {
  /** The places of what was found, in the list of all initiatives; the best first. Every clause matched. */
  readonly places: readonly number[];
  readonly searched: readonly Searched[];
  readonly said: Said;
};

/**
 * The engine of the browser, which reads files; `tests/search/engine-contract.ts` is what it means. It
 * answers at once where the parts are there that the answer needs, and otherwise says which are missing:
 * whoever asks fetches them and asks again. Whoever wants a list asks a `SearchSource`.
 */
export type SearchEngine = {
  readonly search: (query: string) => Asked<SearchOutcome>;
  /** Something that was found, to be shown. */
  readonly show: (outcome: SearchOutcome, place: number) => Asked<Hit>;
};

/** What a search is made of, besides its parts. */
export type EngineData = {
  /** The initiatives that the page lists, which are the first of all. */
  readonly listed: readonly ListedRecord[];
  readonly names: readonly SearchName[];
  readonly lookup: Lookup;
  readonly parts: Parts;
};

export function createSearchEngine(source: EngineData): SearchEngine {
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

type Context = EngineData & { readonly namesOf: NamesOf; readonly reading: Reading };

type ClauseOutcome = Searched & { readonly scores: Scores; readonly correction?: Correction };

function searchClauses(query: ReturnType<typeof parseQuery>, context: Context): SearchOutcome {
  const outcomes = query.clauses.map((clause) => searchClause(clause, context));
  const places = bestFirst(outcomes.map(({ scores }) => scores));
  return {
    places,
    searched: outcomes.map(({ clause, word }) => ({ clause, word })),
    said: {
      corrections: outcomes.flatMap(({ correction }) => correction ?? []),
      // Every spelling is read for these: not where a part is missing, and there may be a hit yet.
      suggestions:
        places.length + context.reading.missing.size > 0 ? [] : suggestions(outcomes, context),
      remark: query.remark,
    },
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
