import { bitsOf, hasBit, placesOf } from '@/lib/facets/bits';
import type { FacetTable } from '@/lib/facets/facet-table';
import { filterPlaces } from '@/lib/facets/filter';
import { countPages } from '@/lib/lists/pages';
import type { Answer, Question, Refusal, RefusedAnswer, Result, Said } from './ask';
import type { SearchEngine } from './engine';
import type { PartName } from './parts';
import { readingFrom } from './parts';
import type { PartStore } from './part-store';
import { listedAt } from './records-at';
import type { ExplorerData } from './search-file';

/** What there is to answer with. */
export type Known = {
  readonly facets: FacetTable;
  /** Absent before the first file is there. */
  readonly engine?: SearchEngine;
  readonly parts: PartStore;
};

/** Parts without which there is no answer yet, and all that will be wanted for a whole one. */
export type Lacking = {
  readonly missing: readonly PartName[];
  readonly wanted: readonly PartName[];
};

/** What is said where no words were searched. */
export const NOTHING_SAID: Said = { corrections: [], suggestions: [], remark: undefined };

/** The answer that there is none. */
export const refuse = (why: Refusal): RefusedAnswer => ({ status: 'refused', why });

/** A result, or the parts that it needs. */
type Row = { readonly answer?: Result; readonly missing?: readonly PartName[] };

/**
 * The answer by what is known: a search where there are words, then the facets, then a page of what is
 * left. One question has one answer. Counts are always those of its own list.
 *
 * @param engine what the words are searched with; undefined where there are none
 */
export function answerFrom(
  question: Question,
  { records, version }: ExplorerData,
  { facets, parts }: Known,
  engine: SearchEngine | undefined,
): Answer | Lacking {
  const searched = engine?.search(question.words);
  if (searched && 'missing' in searched) {
    const why = parts.failureOf(searched.missing);
    return why ? refuse(why) : { ...searched, wanted: searched.missing };
  }
  const outcome = searched?.answer;
  const found = outcome && bitsOf(outcome.places, facets.size);
  const { kept, counts } = filterPlaces(facets, question.selection, found);
  const places = outcome ? outcome.places.filter((place) => hasBit(kept, place)) : placesOf(kept);
  const length = question.pageLength;
  // A list that is only counted has one page.
  const pages = length === 0 ? 1 : countPages(places.length, length);
  const page = Math.min(question.page, pages);
  const rows = places.slice((page - 1) * length, page * length).map((place): Row => {
    if (engine && outcome) return engine.show(outcome, place);
    const reading = readingFrom(parts);
    const record = listedAt(place, records, reading);
    return record ? { answer: { record } } : { missing: [...reading.missing] };
  });
  const lacking = rows.map(({ missing = [] }) => missing);
  const wanted = lacking.flat();
  const isComing = (names: readonly PartName[]) => names.length > 0 && !parts.failureOf(names);
  const first = lacking.slice(0, question.enough);
  if (first.some(isComing)) return { missing: first.flat(), wanted };
  const listed = { version, page, pages, counts, said: outcome?.said ?? NOTHING_SAID };
  const results = rows.flatMap(({ answer }) => answer ?? []);
  if (wanted.length === 0) return { ...listed, status: 'whole', total: places.length, results };
  return {
    ...listed,
    status: 'partial',
    atLeast: places.length,
    lacks: 'results',
    why: lacking.some(isComing) ? undefined : parts.failureOf(wanted),
    results: rows.map(({ answer }) => answer),
  };
}
