import type { AsPlainObject } from 'minisearch';
import type { ListedRecord, SearchName } from './record';

/** To be raised with every change of the shape or the meaning of the file. */
export const SEARCH_FORMAT = 1;

/** What the page of the explorer carries; the rest is in the file of the search. */
export type ExplorerData = {
  /** In the order of the corpus. */
  readonly records: readonly ListedRecord[];
  /** The version of the file that belongs to these records, and its name. */
  readonly version: string;
};

/** The file of the search: what the browser fetches when somebody searches. */
export type SearchFile = {
  readonly format: typeof SEARCH_FORMAT;
  /** That of the page it belongs to; also its name. */
  readonly version: string;
  /** For each record of the page, in its order: the note, the words before the quote, those after it. */
  readonly texts: readonly (readonly [note: string, before: string, after: string])[];
  /** Each theme, actor and instrument that an initiative is tagged with, once. */
  readonly names: readonly SearchName[];
  readonly index: AsPlainObject;
};
