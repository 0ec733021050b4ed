/** What an author says that a passage governs, where its last sign does not say so. */
export type Governs = 'list' | 'items' | 'section' | 'nothing';

/**
 * What an author says of the items of a list: whole sentences that need no lead-in, items that hold
 * only together, each one by itself.
 */
export type Items = 'sentences' | 'together' | 'each';

/** Answers of the front matter, by the index of the passage that they are about. */
export type Answers = {
  readonly governs: ReadonlyMap<number, Governs>;
  /** By the lead-in of the list. */
  readonly items: ReadonlyMap<number, Items>;
  /** Passages with words of others, and whose they are. */
  readonly others: ReadonlyMap<number, string>;
  /** Paragraphs behind a list, and whether they close it. */
  readonly closes: ReadonlyMap<number, boolean>;
  /** In the order of reading. */
  readonly speakers: readonly Speaker[];
};

/** The passage that names who speaks, and the last one that they speak; the end where nothing is said. */
type Speaker = { readonly at: number; readonly to?: number | undefined };

/** A question that only an author can answer, and the index of the passage that it is about. */
export type Question = {
  readonly about: number;
  readonly kind: 'lead-in' | 'closing' | 'together';
};

/**
 * An item of a list: its label as printed, if it has one, and its number in the list, from 1; the
 * list by a number of its own.
 */
type Level = {
  readonly label?: string | undefined;
  readonly count: number;
  readonly list: number;
};

/** A list whose items are one, by the passages that its items begin with, and why they are. */
export type Joined = {
  readonly list: number;
  readonly items: readonly number[];
  readonly by: 'together' | 'alternatives';
};

/** Where a passage stands; passages by their index in the order of reading. */
export type Place = {
  /** The headings, terms and items that it stands under, outermost first. */
  readonly above: readonly number[];
  /** The items that it stands in, outermost first. */
  readonly levels: readonly Level[];
  readonly leadIns: readonly number[];
  /** The lists in which it stands whose items are one, outermost first. */
  readonly joined: readonly Joined[];
  /** Whose words it has, where they are not the document's own; empty where that is not said. */
  readonly others?: string | undefined;
  /** Innermost first. */
  readonly closings: readonly number[];
  /** The first passage of its item or note, for a further one. */
  readonly continues?: number | undefined;
  /** The item before it, for a paragraph behind a list. */
  readonly after?: number | undefined;
  /** The passage that names who speaks. */
  readonly speaker?: number | undefined;
  /** What has to be answered before words of it can be quoted. */
  readonly questions: readonly Question[];
};
