/** An id that no record can have: theirs are of small letters, digits and hyphens. */
const NO_RECORD = '_none';

/**
 * The ids of a route's pages, and where there are none, one that no record has. A static export
 * refuses a route without any page; that one page is not found when it is made, and
 * `lib/tools/finish.mjs` takes it out of the site.
 */
export function idsOrNone(ids: readonly string[]): readonly string[] {
  return ids.length === 0 ? [NO_RECORD] : ids;
}
