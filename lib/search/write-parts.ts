import { packFacets } from '@/lib/facets/packed-facets';
import { buildIndex } from './build-index';
import type { SearchData } from './build-records';
import type { TermCuts } from './cut-terms';
import { cutTerms, fileOfTerm } from './cut-terms';
import type { PartName, PartOf, RecordsPart } from './parts';
import { partName, RECORDS_IN_A_PART } from './parts';
import type { PackedPositions } from './positions';
import { packPositions } from './positions';
import type { PackedPostings } from './postings';
import { packPostings, scoreBeginning } from './postings';
import type { ExplorerData, SearchFile } from './search-file';
import { SEARCH_FORMAT } from './search-file';

/** How much a file may hold, in characters of JSON. */
export type Limits = {
  /** A file with all parts but the positions: more would be long to wait for, and felt where a slow phone parses it. */
  readonly whole: number;
  /** The positions in such a file, which phrases alone need: more of them are a file of their own. */
  readonly positions: number;
  /** The terms of a part: what a word of a query waits for. */
  readonly terms: number;
};

/** ARCHITECTURE.md has the figures. */
const LIMITS: Limits = { whole: 2_000_000, positions: 100_000, terms: 100_000 };

type WrittenPart = readonly [name: PartName, part: PartOf[keyof PartOf]];

/** Makes the files of the search, by their names without the ending: one with everything, or one and many parts. */
export function writeParts(
  data: SearchData,
  page: ExplorerData,
  limits: Limits = LIMITS,
): Map<string, string> {
  const entries = entriesOf(data);
  const records = recordParts(data, page);
  const uncut = { cuts: [], spans: [] };
  const whole = [...records, ...termParts(entries, uncut, page.size)];
  const isWhole = lengthOf(whole) <= limits.whole;
  const cuts = isWhole ? uncut : cutTerms(entries.map(sizeOf), limits.terms);
  const parts = isWhole
    ? whole
    : [...records, ...termParts(entries, cuts, page.size), wordsOf(entries)];
  const positions = positionParts(entries, cuts);
  const isAllInOne = isWhole && lengthOf(positions) <= limits.positions;
  const inside = [...(isWhole ? whole : []), ...(isAllInOne ? positions : [])];
  const beside = [...(isWhole ? [] : parts), ...(isAllInOne ? [] : positions)];
  const file: SearchFile = {
    format: SEARCH_FORMAT,
    version: page.version,
    size: page.size,
    names: data.names,
    cuts,
    facets: page.records.length < page.size ? packFacets(data.records) : undefined,
    parts: Object.fromEntries(inside),
  };
  return new Map([
    [page.version, JSON.stringify(file)],
    ...beside.map(([name, part]) => [`${page.version}/${name}`, JSON.stringify(part)] as const),
  ]);
}

function lengthOf(parts: readonly WrittenPart[]): number {
  return parts.reduce((sum, [, part]) => sum + JSON.stringify(part).length, 0);
}

/** A term and all that is kept of it. */
type Entry = {
  readonly term: string;
  readonly postings: PackedPostings;
  readonly positions: PackedPositions;
};

/** Every term, in order. */
function entriesOf(data: SearchData): Entry[] {
  const { postings, positions } = buildIndex(data);
  return [...postings].map(([term, found]) => ({
    term,
    postings: packPostings(found),
    positions: packPositions(positions.get(term) ?? new Map<number, number[]>()),
  }));
}

/** Positions are fetched for phrases alone, and so are not counted. */
function sizeOf({ term, postings }: Entry): readonly [string, number] {
  return [term, term.length + JSON.stringify(postings).length];
}

function recordParts({ records }: SearchData, page: ExplorerData): WrittenPart[] {
  const items: RecordsPart = records.map((record, place) => {
    const { note, before, after } = record;
    return place < page.records.length ? { note, before, after } : record;
  });
  return inRunsOf(RECORDS_IN_A_PART, items).map((part, at) => [partName('records', at), part]);
}

function termParts(entries: readonly Entry[], cuts: TermCuts, size: number): WrittenPart[] {
  const terms = inFiles(entries, cuts).map((all, at): WrittenPart => [
    partName('terms', at),
    { terms: all.map(({ term }) => term), postings: all.map(({ postings }) => postings) },
  ]);
  const spans = cuts.spans.map((beginning, at): WrittenPart => {
    const begun = entries.filter(({ term }) => term.startsWith(beginning));
    const pairs = begun.map(({ term, postings }) => [term, postings] as const);
    return [partName('span', at), packScores(scoreBeginning(beginning, pairs, size))];
  });
  return [...terms, ...spans];
}

function positionParts(entries: readonly Entry[], cuts: TermCuts): WrittenPart[] {
  return inFiles(entries, cuts).map((all, at) => [
    partName('positions', at),
    all.map(({ positions }) => positions),
  ]);
}

/** The entries of each file, by its number. */
function inFiles(entries: readonly Entry[], cuts: TermCuts): Entry[][] {
  const files: Entry[][] = Array.from({ length: cuts.cuts.length + 1 }, () => []);
  for (const entry of entries) files[fileOfTerm(cuts, entry.term)]?.push(entry);
  return files;
}

function packScores(scores: Float64Array): PackedPostings {
  const places = [...scores.keys()].filter((place) => scores[place] !== 0);
  return packPostings({ places, scores: places.map((place) => scores[place] ?? 0) });
}

/** Where the terms are in one part, that part has the words already. */
function wordsOf(entries: readonly Entry[]): WrittenPart {
  return [partName('words', 0), entries.map(({ term }) => term)];
}

function inRunsOf<Item>(length: number, items: readonly Item[]): Item[][] {
  return Array.from({ length: Math.ceil(items.length / length) }, (_, at) =>
    items.slice(at * length, (at + 1) * length),
  );
}
