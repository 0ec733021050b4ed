import type { PackedFacets } from '@/lib/facets/packed-facets';
import type { TermCuts } from './cut-terms';
import type { PartName } from './parts';
import type { ListedRecord, SearchName } from './record';

/** To be raised with every change of the shape or the meaning of the files, but for a further facet. */
export const SEARCH_FORMAT = 2;

/** What the page of the explorer carries; the rest is in the files of the search. */
export type ExplorerData = {
  /** The first initiatives in the order of the corpus, as many as a page of a list holds. */
  readonly records: readonly ListedRecord[];
  /** How many initiatives there are in all. */
  readonly size: number;
  /** The version of the files that belong to these records, and their name. */
  readonly version: string;
};

/** The first file of the search, which the browser fetches before somebody searches. */
export type SearchFile = {
  readonly format: typeof SEARCH_FORMAT;
  /** That of the page it belongs to; also its name. */
  readonly version: string;
  /** How many initiatives there are. */
  readonly size: number;
  /** Each theme, actor and instrument that an initiative is tagged with, once. */
  readonly names: readonly SearchName[];
  readonly cuts: TermCuts;
  /** Absent where the page lists all initiatives, with their values. */
  readonly facets?: PackedFacets;
  /** The parts that came along: all of them, where they are small together; else each is a file of its own. */
  readonly parts: Readonly<Partial<Record<PartName, unknown>>>;
};
