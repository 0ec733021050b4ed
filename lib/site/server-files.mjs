import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HEADERS_FILE, writeHeadersFile } from './headers-file.mjs';
import { nginxFile } from './nginx-file.mjs';
import { headerRules } from './response-headers.mjs';
import { readRetired } from './retired.mjs';

/** @import { Retired } from './retired.mjs' */

/** Configuration, no pages: what no server gives to a reader. */
export const HIDDEN_FILES = [HEADERS_FILE, '_redirects', 'nginx.conf'];

/**
 * Writes what servers read besides pages, all from the same definitions: `_redirects` and `_headers`
 * for hosts that know those files, and for the preview server; `nginx.conf` to be included in the
 * server block of an nginx.
 *
 * @param {string} siteFolder the finished site
 * @param {ReadonlyMap<string, readonly string[]>} inlineScripts those of each page that has any
 *   (protect.mjs)
 */
export async function writeServerFiles(siteFolder, inlineScripts) {
  const retired = readRetired(siteFolder);
  const entries = await readdir(siteFolder, { withFileTypes: true });
  const parts = entries
    .filter(({ name }) => !HIDDEN_FILES.includes(name))
    .map((entry) => (entry.isDirectory() ? `/${entry.name}/` : `/${entry.name}`));
  const rules = headerRules(parts.sort(), inlineScripts);
  const files = {
    _redirects: redirectsFile(retired),
    [HEADERS_FILE]: writeHeadersFile(rules),
    'nginx.conf': nginxFile({ rules, retired, hidden: HIDDEN_FILES }),
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(siteFolder, name), text);
}

/**
 * Withdrawn addresses are left out: most hosts of this kind cannot answer 410 with a page, and
 * serve the page that says what was withdrawn.
 *
 * @param {Retired} retired
 */
function redirectsFile({ redirects }) {
  return [...redirects].map(([from, to]) => `${from} ${to} 301\n`).join('');
}
