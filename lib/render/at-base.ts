/** A tag of a page as React writes it: what stands in it has no angle of its own. */
const TAG = /<[a-z][^>]*>/gi;

/** What in a tag leads to a path of the site. */
const LEADS = /(\s(?:href|src|action)="|\scontent="0; url=)\/(?!\/)/g;

/**
 * A page for a site that does not stand at a root: each address in it begins with `base`, and its scripts
 * are told. The words stay as they are.
 */
export function atBase(html: string, base: string): string {
  if (base === '') return html;
  return html
    .replace(TAG, (tag) => tag.replace(LEADS, (_, before: string) => `${before}${base}/`))
    .replace('<html ', `<html data-base="${base}" `);
}
