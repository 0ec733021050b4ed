/** A step of an address that none of ours has: they are of small letters, digits and hyphens. */
const NO_RECORD = '_none';

/**
 * The ids of a route's pages, and where there are none, one that no record has. A static export
 * refuses a route without any page; that one page is not found when it is made, and
 * `lib/site/finish.mjs` takes it out of the site.
 */
export function idsOrNone(ids: readonly string[]): readonly string[] {
  return pagesOrNone(ids, (none) => none);
}

/** The same for a route with several steps: `noPage` gets what every one of them has to be. */
export function pagesOrNone<Params>(
  pages: readonly Params[],
  noPage: (none: string) => Params,
): Params[] {
  return pages.length === 0 ? [noPage(NO_RECORD)] : [...pages];
}
