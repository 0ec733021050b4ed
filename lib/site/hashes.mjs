import { join } from 'node:path';
import { followFile } from './follow-file.mjs';
import { HASHES_FILE, partOf } from './policies.mjs';

/** @import { Hashes } from './content-policy.mjs' */

/**
 * The hashes that the header of a path carries: those of every page in its part of the site.
 *
 * @param {string} siteFolder a finished site
 * @returns {(path: string) => Hashes} as the site says it at the time
 */
export function followHashes(siteFolder) {
  const hashes = followFile(join(siteFolder, HASHES_FILE), readHashes, new Map());
  return (path) => hashes().get(partOf(path)) ?? [];
}

/**
 * @param {string} text
 * @returns {ReadonlyMap<string, Hashes>}
 */
const readHashes = (text) => new Map(Object.entries(JSON.parse(text)));
