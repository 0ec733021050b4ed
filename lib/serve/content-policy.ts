/**
 * What stands in a page itself and is to work all the same: `'sha256-…'` for each of its scripts and
 * styles.
 */
export type Hashes = { readonly scripts: readonly string[]; readonly styles: readonly string[] };

/** Of a page that holds neither. */
export const NO_HASHES: Hashes = { scripts: [], styles: [] };

/**
 * Cards are made to stand in other people's pages.
 * @param path of the request or of a file, with a slash in front
 */
export const isCard = (path: string): boolean => path.startsWith('/embed/');

/**
 * The content-security policy of a page as its `meta` element says it: everything that a header can
 * say but who may frame it, which browsers take from a header alone.
 *
 * @param path with a slash in front
 */
export function metaPolicy(path: string, hashes: Hashes): string {
  const scripts = isCard(path) ? ["'none'"] : ["'self'", ...hashes.scripts];
  // A card loads nothing and sends nothing: it is a quotation.
  const own = isCard(path) ? "'none'" : "'self'";
  return [
    "default-src 'none'",
    `script-src ${scripts.join(' ')}`,
    `style-src ${["'self'", ...hashes.styles].join(' ')}`,
    "img-src 'self'",
    "font-src 'self'",
    `connect-src ${own}`,
    `manifest-src ${own}`,
    "base-uri 'none'",
    `form-action ${own}`,
    "require-trusted-types-for 'script'",
    // Next asks for no policy of its own where nothing is loaded on demand.
    "trusted-types 'none'",
  ].join('; ');
}

/**
 * The same with who may show it in a frame: a card anybody, anything else nobody.
 *
 * @param path with a slash in front
 */
export function headerPolicy(path: string, hashes: Hashes): string {
  return `${metaPolicy(path, hashes)}; frame-ancestors ${isCard(path) ? '*' : "'none'"}`;
}
