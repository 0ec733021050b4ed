/** How locators are mostly typed: `#art-5-2-b`. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ['article', 'art'],
  ['paragraph', 'para'],
  ['section', 'sec'],
]);

/**
 * A locator as the fragment of an address: `art-5-2-b` of `Article 5 (2) (b)`. It leads to its place on
 * the document's page, and is no address that is recorded. Empty where nothing of it can be typed.
 */
export function locatorFragment(locator: string): string {
  return locator
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => SHORT.get(word) ?? word)
    .join('-');
}
