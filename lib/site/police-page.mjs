import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withPolicy } from './page-policy.mjs';

/** @import { Hashes } from './content-policy.mjs' */

/**
 * Writes the policy of a page into its head.
 *
 * @param {string} path of its file, with a slash in front
 * @param {{ siteFolder: string }} folders
 * @returns {Promise<{ path: string, hashes: Hashes }>}
 */
export async function work(path, { siteFolder }) {
  const file = join(siteFolder, path);
  const { html, hashes } = withPolicy(await readFile(file, 'utf8'), path);
  await writeFile(file, html);
  return { path, hashes };
}
