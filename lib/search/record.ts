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
 * What the browser knows of an initiative: enough to search, filter and show it.
 * Shipped to the browser: plain data, nothing that the explorer does not use.
 */
export type SearchRecord = {
  readonly id: string;
  readonly title: string;
  readonly quote: string;
  readonly note: string;
  /** The words of the passage in front of and behind the quote. */
  readonly before: string;
  readonly after: string;
  readonly passage: string;
  /** The passage's number on the page of its document. */
  readonly passageNumber: number | undefined;
  readonly document: string;
  readonly kind: string;
  readonly themes: readonly string[];
  readonly actors: readonly string[];
  readonly instruments: readonly string[];
};

/** The names of a record's themes, actors and instruments, by `of` and id. */
export type NamesOf = (record: SearchRecord) => readonly SearchName[];
