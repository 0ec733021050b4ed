import { existsSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { immutableFolders } from './caching';
import { configurationFiles } from './configuration';
import { followHashes } from './hashes';
import { headersFile } from './headers-file';
import { nginxFile } from './nginx-file';
import type { Retired } from './retired';
import { followRetired } from './retired';

/**
 * Writes what servers read besides pages, all from the same definitions as the preview server:
 * `_redirects` and `_headers` for hosts that know those files, `nginx.conf` to be included in the
 * server block of an nginx.
 *
 * @param siteFolder the finished site, policies included
 */
export async function writeServerFiles(siteFolder: string): Promise<void> {
  const retired = followRetired(siteFolder)();
  const hashesOf = followHashes(siteFolder);
  const entries = await readdir(siteFolder, { withFileTypes: true });
  const folders = namesOf(entries.filter((entry) => entry.isDirectory()));
  const files = namesOf(entries.filter((entry) => entry.isFile())).filter(
    (name) => !configurationFiles.includes(name),
  );
  const isPage = (address: string) =>
    address.endsWith('/') && existsSync(join(siteFolder, address, 'index.html'));
  const inRoot = [...folders.map((name) => `/${name}/`), ...files.map((name) => `/${name}`)];
  const parts = [...new Set([...inRoot, ...immutableFolders])].sort();
  const texts = {
    _redirects: redirectsFile(retired, isPage),
    _headers: headersFile(folders, files, hashesOf, retired.base),
    'nginx.conf': nginxFile(parts, retired, hashesOf, isPage),
  };
  for (const [name, text] of Object.entries(texts)) await writeFile(join(siteFolder, name), text);
}

const namesOf = (entries: readonly { name: string }[]) => entries.map(({ name }) => name).sort();

/**
 * Pages that say what was withdrawn are left out: most hosts of this kind cannot answer 410 with a
 * page, and serve it as it is. Of what else is gone nothing is there to be served.
 */
function redirectsFile(
  { redirects, gone, base }: Retired,
  isPage: (address: string) => boolean,
): string {
  const lines = [
    ...[...redirects].map(([from, to]) => `${base}${from} ${base}${to} 301\n`),
    ...[...gone].flatMap((address) =>
      isPage(address) ? [] : `${base}${address} ${base}/404.html 410\n`,
    ),
  ];
  return lines.join('');
}
