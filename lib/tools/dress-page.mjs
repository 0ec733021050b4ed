import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dressed } from './page-policy.mjs';

/** @import { Undressed } from './page-policy.mjs' */

/**
 * Writes the policy and the style of a page into its head.
 *
 * @param {Undressed & { style?: string }} page `style`: instead of its style sheets
 * @param {{ siteFolder: string }} folders
 */
export function work(page, { siteFolder }) {
  const file = join(siteFolder, page.path);
  writeFileSync(file, dressed(readFileSync(file, 'utf8'), page));
}
