import { join } from 'node:path';
import { NO_HASHES } from './content-policy.mjs';
import { followFile } from './follow-file.mjs';
import { HASHES_FILE, joinHashes, partOf } from './policies.mjs';

/** @import { Hashes } from './content-policy.mjs' */

/**
 * The hashes that the header of a path carries: those of every page in its part of the site, and of the
 * pages in the root, as some hosts send the header of a part with the page for what is not found.
 *
 * @param {string} siteFolder a finished site
 * @returns {(path: string) => Hashes} as the site says it at the time
 */
export function followHashes(siteFolder) {
  const hashes = followFile(join(siteFolder, HASHES_FILE), readHashes, new Map());
  return (path) => joinHashes([partOf(path), '/'].map((part) => hashes().get(part) ?? NO_HASHES));
}

/**
 * @param {string} text
 * @returns {ReadonlyMap<string, Hashes>}
 */
const readHashes = (text) => new Map(Object.entries(JSON.parse(text)));
