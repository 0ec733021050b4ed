import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { NO_HASHES } from './content-policy.mjs';

/** @import { Hashes } from './content-policy.mjs' */

/** The file that keeps the hashes for the servers; none of them serves it. */
export const HASHES_FILE = '_hashes.json';

/**
 * Writes for the servers the hashes of what stands in the pages of each part of the site.
 *
 * @param {string} siteFolder
 * @param {readonly { path: string, hashes: Hashes }[]} pages
 */
export async function writeHashes(siteFolder, pages) {
  /** @type {Map<string, Hashes>} */
  const hashesOf = new Map();
  for (const { path, hashes } of pages) {
    const part = partOf(path);
    hashesOf.set(part, joinHashes([hashesOf.get(part) ?? NO_HASHES, hashes]));
  }
  await writeFile(
    join(siteFolder, HASHES_FILE),
    `${JSON.stringify(Object.fromEntries(hashesOf))}\n`,
  );
}

/**
 * Every hash of several, once.
 *
 * @param {readonly Hashes[]} several
 * @returns {Hashes}
 */
export function joinHashes(several) {
  return {
    scripts: [...new Set(several.flatMap(({ scripts }) => scripts))],
    styles: [...new Set(several.flatMap(({ styles }) => styles))],
  };
}

/**
 * The part of the site that has one set of headers: a folder of the root, with a slash at both ends;
 * `/` for what stands in the root itself.
 *
 * @param {string} path with a slash in front
 * @returns {string}
 */
export const partOf = (path) => /^\/[^/]+\//.exec(path)?.[0] ?? '/';
