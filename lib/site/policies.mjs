import { readdir, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { inWorkers } from './in-workers.mjs';

/** The file that keeps the hashes for the servers; none of them serves it. */
export const HASHES_FILE = '_hashes.json';

/**
 * Writes the policy of each page into its head, and for the servers the hashes of all inline
 * scripts of each part of the site.
 *
 * @param {string} siteFolder a site whose pages are otherwise finished
 * @throws {import('./script.mjs').ScriptError} when a page holds what its policy forbids
 */
export async function writePolicies(siteFolder) {
  /** @type {Map<string, Set<string>>} */
  const hashesOf = new Map();
  const worker = new URL('./police-page.mjs', import.meta.url);
  const policies = await inWorkers(worker, await pagesOf(siteFolder), { siteFolder });
  for (const { path, hashes } of policies) {
    if (hashes.length === 0) continue;
    const part = partOf(path);
    hashesOf.set(part, new Set([...(hashesOf.get(part) ?? []), ...hashes]));
  }
  const lists = [...hashesOf].map(([part, hashes]) => [part, [...hashes]]);
  await writeFile(join(siteFolder, HASHES_FILE), `${JSON.stringify(Object.fromEntries(lists))}\n`);
}

/**
 * The part of the site that has one set of headers: a folder of the root, with a slash at both ends;
 * `/` for what stands in the root itself.
 *
 * @param {string} path with a slash in front
 * @returns {string}
 */
export const partOf = (path) => /^\/[^/]+\//.exec(path)?.[0] ?? '/';

/** @param {string} siteFolder */
async function pagesOf(siteFolder) {
  const names = await readdir(siteFolder, { recursive: true });
  const pages = names.filter((name) => name.endsWith('.html'));
  return pages.map((name) => `/${name.replaceAll(sep, '/')}`).sort();
}
