import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stripRuntime } from './strip-runtime.mjs';

/** @import { Page } from './next-build.mjs' */

/**
 * Takes the framework off a page: out of its files, and the payload files beside them.
 *
 * @param {Page} page
 * @param {{ siteFolder: string }} folders
 */
export async function work(page, { siteFolder }) {
  for (const file of page.htmlFiles) {
    const path = join(siteFolder, file);
    await writeFile(path, stripRuntime(await readFile(path, 'utf8'), page));
  }
  const folder = join(siteFolder, page.payloadFolder);
  const payload = (await readdir(folder)).filter(isPayload);
  await Promise.all(payload.map((name) => rm(join(folder, name), { recursive: true })));
}

/** @param {string} name of a file beside a page's index.html */
const isPayload = (name) => name === 'index.txt' || name.startsWith('__next.');
