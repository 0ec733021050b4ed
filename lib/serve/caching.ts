/** The folders whose files have a digest of their content in their name or path. */
export const immutableFolders: readonly string[] = ['/fonts/', '/search/'];

/**
 * What may be kept: for ever where another content has another address, and else with a question
 * to the server each time, which costs a few bytes where nothing has changed.
 *
 * @param path with a slash in front
 */
export function cacheControl(path: string): string {
  const isImmutable = immutableFolders.some((folder) => path.startsWith(folder));
  return isImmutable ? 'public, max-age=31536000, immutable' : REVALIDATE;
}

/** Also for what is an error today and may be a page tomorrow. */
const REVALIDATE = 'no-cache';
