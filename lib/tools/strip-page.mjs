import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripRuntime } from './strip-runtime.mjs';

/** @import { Page } from './next-build.mjs' */

/**
 * Takes the framework off a page: out of its files, and the payload files beside them.
 *
 * @param {Page} page
 * @param {{ siteFolder: string }} folders
 */
export function work(page, { siteFolder }) {
  for (const file of page.htmlFiles) {
    const path = join(siteFolder, file);
    writeFileSync(path, stripRuntime(readFileSync(path, 'utf8'), page));
  }
  const folder = join(siteFolder, page.payloadFolder);
  const payload = readdirSync(folder).filter(isPayload);
  for (const name of payload) rmSync(join(folder, name), { recursive: true });
}

/** @param {string} name of a file beside a page's index.html */
const isPayload = (name) => name === 'index.txt' || name.startsWith('__next.');
