import { readdir } from 'node:fs/promises';
import { sep } from 'node:path';
import { inWorkers } from './in-workers.mjs';
import { makeStyles } from './looks.mjs';
import { stylesOf } from './page-policy.mjs';
import { writeHashes } from './policies.mjs';

/** @import { ReadPage } from './read-page.mjs' */

/**
 * Writes into the head of each page its policy and its style, makes the typefaces what the pages use of
 * them, and writes for the servers the hashes of what stands in the pages. Each page is read twice:
 * what the first needs is known when the last has been seen.
 *
 * @param {string} siteFolder a site whose pages are otherwise finished
 * @param {readonly string[]} [interactive] addresses of pages whose framework looks for their style
 *   sheets, without the slash at the end: these stay as they are
 * @returns {Promise<number>} how many pages there are
 * @throws {import('./script.mjs').ScriptError} when a page holds what its policy forbids
 */
export async function dressSite(siteFolder, interactive = []) {
  const paths = await pagesOf(siteFolder);
  const kept = new Set(interactive.map((address) => `${address}/index.html`));
  /** @type {ReadPage[]} */
  const pages = await inWorkers(new URL('./read-page.mjs', import.meta.url), paths, { siteFolder });
  const plain = pages.filter(({ path }) => !kept.has(path));
  const styles = await makeStyles(siteFolder, plain, { keepsWhole: kept.size > 0 });
  const looks = pages.map(({ use: _, ...page }) => ({
    ...page,
    style: kept.has(page.path) ? undefined : styles.get(page.group),
  }));
  await inWorkers(new URL('./dress-page.mjs', import.meta.url), looks, { siteFolder });
  const hashes = looks.map(({ path, scripts, style }) => ({
    path,
    hashes: { scripts, styles: stylesOf(style) },
  }));
  await writeHashes(siteFolder, hashes);
  return paths.length;
}

/** @param {string} siteFolder */
async function pagesOf(siteFolder) {
  const names = await readdir(siteFolder, { recursive: true });
  const pages = names.filter((name) => name.endsWith('.html'));
  return pages.map((name) => `/${name.replaceAll(sep, '/')}`).sort();
}
