import type { Faceted } from '@/lib/facets/facets';

/** A name under which an initiative is found: that of a theme, an actor or an instrument it has. */
export type SearchName = {
  readonly of: 'actor' | 'instrument' | 'theme';
  readonly id: string;
  /** The name that the page shows. */
  readonly name: string;
  /** Everything else it is called or searched as. */
  readonly others: readonly string[];
};

/**
 * What the list of the explorer shows of an initiative, and what it is filtered by.
 * Shipped with the page: plain data, nothing that the explorer does not use.
 */
export type ListedRecord = Faceted & {
  readonly id: string;
  readonly title: string;
  readonly quote: string;
  /** What limits it in other clauses, each in one line; absent where nothing does. */
  readonly limits?: readonly string[];
  readonly passage: string;
  /** Where its passage is, as lists have it: `Article 5 (2)`, `¶ 4`; headings may have no place. */
  readonly place: string | undefined;
};

/** What the search knows of an initiative besides; fetched when somebody searches. */
type SearchTexts = {
  readonly note: string;
  /** The words of the passage in front of and behind the quote. */
  readonly before: string;
  readonly after: string;
};

/** An initiative with everything that it is found by. */
export type SearchRecord = ListedRecord & SearchTexts;

/** The names of a record's themes, actors and instruments, by `of` and id. */
export type NamesOf = (record: ListedRecord) => readonly SearchName[];
