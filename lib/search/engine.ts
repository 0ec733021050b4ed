import type MiniSearch from 'minisearch';
import type { Query, SearchResult } from 'minisearch';
import { onceFor } from '@/lib/text/once-for';
import type { SearchData } from './build-records';
import { nameFinder } from './build-records';
import type { Vocabulary } from './nearest-word';
import { nearestWord, vocabularyOf } from './nearest-word';
import type { Clause } from './parse-query';
import { parseQuery } from './parse-query';
import { matchesPhrase } from './phrase';
import type { Reason } from './reasons';
import { reasonsFor } from './reasons';
import type { SearchRecord } from './record';
import type { Field, TextsOf } from './search-index';
import { FIELDS, indexRecords, textFinder } from './search-index';
import type { QueryWord } from './terms';
import { queryWord, termsOfText } from './terms';

/** How one clause of the query matched a record. */
export type ClauseMatch = {
  readonly clause: Clause;
  /** The terms of the record that the clause met, each with the fields where it stands. */
  readonly terms: ReadonlyMap<string, readonly Field[]>;
};

export type Hit = {
  readonly id: string;
  readonly score: number;
  readonly matches: readonly ClauseMatch[];
};

/** A word that nothing has, and what was done about it. */
export type Correction = { readonly typed: string; readonly used: string };

export type SearchOutcome = {
  /** Best first; every clause matched. */
  readonly hits: readonly Hit[];
  /** Words that were searched in another spelling. */
  readonly corrections: readonly Correction[];
  /** A spelling to try, for each word that nothing has; empty where there was a hit. */
  readonly suggestions: readonly Correction[];
  /** What of the query was left out. */
  readonly remark: string | undefined;
};

/** The one seam behind which search engines stand; `tests/search/engine-contract.ts` is what it means. */
export type SearchEngine = {
  readonly search: (query: string) => SearchOutcome;
  /** Why a hit matched, where its quote does not show it. */
  readonly reasonsOf: (hit: Hit) => readonly Reason[];
};

const BOOST: Readonly<Record<Field, number>> = {
  title: 4,
  quote: 3,
  names: 3,
  note: 1,
  context: 0.5,
};

/** A search engine that holds all records in memory; measured well up to about 10,000. */
export function createSearchEngine(
  data: SearchData,
  index: MiniSearch<SearchRecord> = indexRecords(data),
): SearchEngine {
  const textsOf = textFinder(data);
  const namesOf = nameFinder(data.names);
  const records = new Map(data.records.map((record) => [record.id, record]));
  const order = new Map(data.records.map(({ id }, place) => [id, place]));
  const vocabulary = onceFor((all: SearchData) => vocabularyOf(wordsIn(all, textsOf)));
  const context: Context = { index, records, order, textsOf, vocabulary: () => vocabulary(data) };
  return {
    search: (query) => searchClauses(parseQuery(query), context),
    reasonsOf: (hit) => {
      const record = records.get(hit.id);
      return record ? reasonsFor(hit, record, namesOf(record)) : [];
    },
  };
}

function wordsIn({ records }: SearchData, textsOf: TextsOf): string[] {
  return records.flatMap((record) =>
    FIELDS.flatMap((field) => textsOf(record, field).flatMap(termsOfText)),
  );
}

type Context = {
  readonly index: MiniSearch<SearchRecord>;
  readonly records: ReadonlyMap<string, SearchRecord>;
  /** The place of each record in the list, for hits of one score. */
  readonly order: ReadonlyMap<string, number>;
  readonly textsOf: TextsOf;
  /** Every word of every record, for spellings to suggest; gathered at the first slip. */
  readonly vocabulary: () => Vocabulary;
};

type Found = { readonly score: number; readonly match: ClauseMatch };
type ClauseOutcome = {
  readonly found: ReadonlyMap<string, Found>;
  readonly correction?: Correction;
};

function searchClauses(query: ReturnType<typeof parseQuery>, context: Context): SearchOutcome {
  const outcomes = query.clauses.map((clause) => searchClause(clause, context));
  const [first, ...rest] = outcomes;
  const ids = [...(first?.found.keys() ?? [])].filter((id) =>
    rest.every(({ found }) => found.has(id)),
  );
  const orderOf = (id: string) => context.order.get(id) ?? 0;
  const hits = ids
    .map((id) => {
      const found = outcomes.flatMap((outcome) => outcome.found.get(id) ?? []);
      return { id, score: sumOf(found), matches: found.map(({ match }) => match) };
    })
    .toSorted((a, b) => b.score - a.score || orderOf(a.id) - orderOf(b.id));
  return {
    hits,
    corrections: outcomes.flatMap(({ correction }) => correction ?? []),
    suggestions: hits.length > 0 ? [] : suggestions(query.clauses, outcomes, context),
    remark: query.remark,
  };
}

/** Added from the smallest up: the order of the words must not show in the last digit. */
function sumOf(found: readonly Found[]): number {
  return found
    .map(({ score }) => score)
    .toSorted((a, b) => a - b)
    .reduce((sum, score) => sum + score, 0);
}

function suggestions(
  clauses: readonly Clause[],
  outcomes: readonly ClauseOutcome[],
  context: Context,
): Correction[] {
  return clauses.flatMap((clause, index) => {
    if (clause.kind !== 'word' || (outcomes[index]?.found.size ?? 0) > 0) return [];
    const nearest = nearestWord(clause.word, context.vocabulary());
    return nearest ? [{ typed: clause.text, used: nearest.written }] : [];
  });
}

function searchClause(clause: Clause, context: Context): ClauseOutcome {
  if (clause.kind === 'phrase') return { found: searchPhrase(clause, context) };
  const exact = toFound(clause, context.index.search(wordQuery(clause.word), OPTIONS));
  if (exact.size > 0) return { found: exact };
  // Only a word that nothing has is taken for a slip: else `mine` would find *fine*.
  const nearest = nearestWord(clause.word, context.vocabulary());
  if (!nearest || nearest.letters > slipsIn(clause.word)) return { found: new Map() };
  const used = queryWord({ text: nearest.written });
  return {
    found: toFound(clause, context.index.search(wordQuery(used), OPTIONS)),
    correction: { typed: clause.text, used: nearest.written },
  };
}

/** Queries arrive as terms; nothing is to be cut up or folded again. */
const OPTIONS = {
  boost: BOOST,
  tokenize: (term: string) => [term],
  processTerm: (term: string) => term,
} as const;

function wordQuery({ plain, stem, parts }: QueryWord): Query {
  const whole: Query[] = [{ queries: [plain], prefix: true }, { queries: [stem] }];
  const inParts: Query[] = parts.length > 0 ? [{ queries: [...parts], combineWith: 'AND' }] : [];
  return { queries: [...whole, ...inParts], combineWith: 'OR' };
}

/** One letter may be wrong in a short word, two in a longer one; a very short one must be right. */
function slipsIn({ stem }: QueryWord): number {
  if (stem.length < 4) return 0;
  return stem.length < 7 ? 1 : 2;
}

function searchPhrase(
  clause: Extract<Clause, { kind: 'phrase' }>,
  context: Context,
): Map<string, Found> {
  const candidates = context.index.search(
    { queries: [...clause.terms], combineWith: 'AND' },
    OPTIONS,
  );
  const found = new Map<string, Found>();
  for (const result of candidates) {
    const record = context.records.get(String(result.id));
    if (!record) continue;
    const fields = FIELDS.filter((field) =>
      context.textsOf(record, field).some((text) => matchesPhrase(text, clause.terms)),
    );
    if (fields.length === 0) continue;
    const terms = new Map(clause.terms.map((term) => [term, fields]));
    found.set(record.id, { score: result.score, match: { clause, terms } });
  }
  return found;
}

function toFound(clause: Clause, results: readonly SearchResult[]): Map<string, Found> {
  return new Map(
    results.map((result) => {
      const terms = new Map(Object.entries(result.match) as [string, Field[]][]);
      return [String(result.id), { score: result.score, match: { clause, terms } }];
    }),
  );
}
