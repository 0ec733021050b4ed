/**
 * How much of a list stands on one page, in entries. Few enough that a page of the longest quotes stays
 * below 100 KB as it is sent, and can be skimmed; and more than the lists of a small content have, which
 * then have no second page. Addresses do not depend on it: a page of a list is a view, and what is on it
 * changes with the list.
 */
export const PAGE_LENGTH = 50;

/** How much a page shows of a list of initiatives or mentions that has pages of its own elsewhere. */
export const EXCERPT_LENGTH = 10;

/** Whether a list that shares a page with others is cut there, and has pages of its own. */
export function isLong({ length }: readonly unknown[]): boolean {
  return length > PAGE_LENGTH;
}

/** How many records that stand around another one are shown at once; the others are folded below them. */
export const COMPANIONS_LENGTH = 20;
