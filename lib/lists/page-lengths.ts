/**
 * How much of a list stands on one page, in entries. Few enough that a page of the longest quotes stays
 * below 100 KB as it is sent, and can be skimmed; and more than the lists of a small content have, which
 * then have no second page. Addresses do not depend on it: a page of a list is a view, and what is on it
 * changes with the list.
 */
export const PAGE_LENGTH = 50;

/** How much a page shows of a list of initiatives or mentions that has pages of its own elsewhere. */
export const EXCERPT_LENGTH = 10;

/** How many records that stand around another one are shown at once; the others are folded below them. */
export const COMPANIONS_LENGTH = 20;

/**
 * A square stands for an initiative as long as a theme has no more of them than this, all documents
 * together: beyond it nobody counts, and a number says more.
 */
export const MOST_SQUARES = 40;

/** So many documents are told apart side by side: in columns of a table, in tallies of a theme. */
export const MOST_DOCUMENTS_ABREAST = 6;

/** The actors in the table of the home page: those with the most initiatives. */
export const MOST_ACTORS_IN_MATRIX = 10;

/** A cell of that table has a square for each initiative up to this; where one has more, all have numbers. */
export const MOST_SQUARES_IN_CELL = 24;

/** The documents beside the title of the home page: the latest. */
export const MOST_DOCUMENTS_AT_HOME = 5;

/** An index of more records than this begins with links to its parts. */
export const MOST_WITHOUT_CONTENTS = 60;

/** A part of an index with no more records than this is not broken over two columns. */
export const MOST_UNBROKEN = 20;

/** Passages that are named one after the other in a sentence; more of them are folded. */
export const MOST_IN_SENTENCE = 20;
