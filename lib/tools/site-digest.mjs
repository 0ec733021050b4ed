import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { inWorkers } from './in-workers.mjs';

/**
 * One digest for a whole site, so that two builds can be compared. The same by hand, in the folder:
 * `find . -type f | LC_ALL=C sort | xargs -d '\n' sha256sum | sha256sum`.
 *
 * @param {string} folder
 * @returns {Promise<string>} SHA-256 of the names and bytes of all files, in hexadecimal
 */
export async function digestOf(folder) {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll(sep, '/'));
  paths.sort(byBytes);
  const hashes = await inWorkers(new URL('./hash-file.mjs', import.meta.url), paths, { folder });
  const lines = paths.map((path, at) => `${hashes[at]}  .${path}\n`);
  return createHash('sha256').update(lines.join('')).digest('hex');
}

/**
 * @param {string} a
 * @param {string} b
 */
const byBytes = (a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b));
