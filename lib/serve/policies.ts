import type { Hashes } from './content-policy';
import { NO_HASHES } from './content-policy';

/** The file that keeps the hashes for the servers; none of them serves it. */
export const HASHES_FILE = '_hashes.json';

/** Every hash of several, once. */
export function joinHashes(several: readonly Hashes[]): Hashes {
  return {
    scripts: [...new Set(several.flatMap(({ scripts }) => scripts))],
    styles: [...new Set(several.flatMap(({ styles }) => styles))],
  };
}

/**
 * The part of the site that has one set of headers: a folder of the root, with a slash at both ends;
 * `/` for what stands in the root itself.
 *
 * @param path with a slash in front
 */
export const partOf = (path: string): string => /^\/[^/]+\//.exec(path)?.[0] ?? '/';

/**
 * The hashes that the header of a path carries: those of every page in its part of the site, and of the
 * pages in the root, as some hosts send the header of a part with the page for what is not found.
 *
 * @param parts by part, as `partOf` says it
 */
export function hashesAt(parts: ReadonlyMap<string, Hashes>, path: string): Hashes {
  return joinHashes([partOf(path), '/'].map((part) => parts.get(part) ?? NO_HASHES));
}
