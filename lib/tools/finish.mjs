import { readdir, readFile, rm } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { inWorkers } from './in-workers.mjs';
import { readPages } from './next-build.mjs';
import { ScriptError } from './script.mjs';

/** @import { Page } from './next-build.mjs' */

/** The id that `lib/url/no-record.ts` gives to such a page. */
const NO_RECORD = '_none';

/**
 * Takes the framework off every exported page that has no client module: its scripts, and the
 * payload files that only they would read. Pages with a client module stay as they are, and the
 * scripts in `_next/static` with them; where there is no such page, nothing loads those, and they go.
 *
 * @param {{ siteFolder: string, buildFolder: string }} folders the export and Next's build folder
 * @returns {Promise<{ content: string[], interactive: string[] }>} the addresses of both kinds
 * @throws {ScriptError} when a page is missing, unknown, or cannot do without its scripts
 */
export async function finish({ siteFolder, buildFolder }) {
  const built = readPages(buildFolder);
  const pages = built.filter(({ isNotFound }) => !isNotFound);
  const interactive = pages.filter(({ clientModules }) => clientModules.length > 0);
  const content = pages.filter(({ clientModules }) => clientModules.length === 0);
  await assertAllKnown(siteFolder, built);
  for (const page of built) if (page.isNotFound) await takeOut(siteFolder, page);
  await inWorkers(new URL('./strip-page.mjs', import.meta.url), content, { siteFolder });
  if (interactive.length === 0) await removeScripts(join(siteFolder, '_next', 'static'));
  return {
    content: content.map(({ address }) => address),
    interactive: interactive.map(({ address }) => address),
  };
}

/** @param {string} folder */
async function removeScripts(folder) {
  const names = await readdir(folder, { recursive: true });
  const scripts = names.filter((name) => name.endsWith('.js'));
  await Promise.all(scripts.map((name) => rm(join(folder, name))));
}

/**
 * A route without any record has one page, which is not found, as Next refuses a route without
 * pages. Any other page that is not found is one that should be there.
 *
 * @param {string} siteFolder
 * @param {Page} page
 */
async function takeOut(siteFolder, { address, payloadFolder }) {
  if (!address.endsWith(`/${NO_RECORD}`)) {
    throw new ScriptError(`Next built ${address}, but the page says that it is not found.`);
  }
  await rm(join(siteFolder, payloadFolder), { recursive: true });
}

/**
 * The pages of the build and the exported files must tell the same story, or a page would keep its
 * scripts unnoticed.
 *
 * @param {string} siteFolder
 * @param {Page[]} pages
 */
async function assertAllKnown(siteFolder, pages) {
  const names = await readdir(siteFolder, { recursive: true });
  const exported = new Set(names.map((name) => name.replaceAll(sep, '/')));
  const known = new Set(pages.flatMap(({ htmlFiles }) => htmlFiles));
  for (const file of known) {
    if (!exported.has(file)) throw new ScriptError(`Next built ${file} but did not export it.`);
  }
  for (const file of exported) {
    if (!file.endsWith('.html') || known.has(file)) continue;
    const html = await readFile(join(siteFolder, file), 'utf8');
    if (!html.includes('__next_f')) continue;
    throw new ScriptError(`${file} is a page of Next that its build does not name.`);
  }
}
