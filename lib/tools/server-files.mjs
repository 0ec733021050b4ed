import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { immutableFolders } from './caching.mjs';
import { configurationFiles } from './configuration.mjs';
import { followHashes } from './hashes.mjs';
import { headersFile } from './headers-file.mjs';
import { nginxFile } from './nginx-file.mjs';
import { followRetired } from './retired.mjs';

/** @import { Retired } from './retired.mjs' */

/**
 * Writes what servers read besides pages, all from the same definitions as the preview server:
 * `_redirects` and `_headers` for hosts that know those files, `nginx.conf` to be included in the
 * server block of an nginx.
 *
 * @param {string} siteFolder the finished site, policies included
 */
export async function writeServerFiles(siteFolder) {
  const retired = followRetired(siteFolder)();
  const hashesOf = followHashes(siteFolder);
  const entries = await readdir(siteFolder, { withFileTypes: true });
  const folders = namesOf(entries.filter((entry) => entry.isDirectory()));
  const files = namesOf(entries.filter((entry) => entry.isFile())).filter(
    (name) => !configurationFiles.includes(name),
  );
  const inRoot = [...folders.map((name) => `/${name}/`), ...files.map((name) => `/${name}`)];
  const parts = [...new Set([...inRoot, ...immutableFolders])].sort();
  const texts = {
    _redirects: redirectsFile(retired),
    _headers: headersFile(folders, files, hashesOf),
    'nginx.conf': nginxFile(parts, retired, hashesOf),
  };
  for (const [name, text] of Object.entries(texts)) await writeFile(join(siteFolder, name), text);
}

/** @param {{ name: string }[]} entries */
const namesOf = (entries) => entries.map(({ name }) => name).sort();

/**
 * Withdrawn addresses are left out: most hosts of this kind cannot answer 410 with a page, and
 * serve the page that says what was withdrawn.
 *
 * @param {Retired} retired
 */
function redirectsFile({ redirects }) {
  return [...redirects].map(([from, to]) => `${from} ${to} 301\n`).join('');
}
