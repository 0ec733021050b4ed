import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/**
 * One digest for a whole site, so that two builds can be compared. The same by hand, in the folder:
 * `find . -type f | LC_ALL=C sort | xargs -d '\n' sha256sum | sha256sum`.
 *
 * @param {string} folder
 * @returns {string} SHA-256 of the names and bytes of all files, in hexadecimal
 */
export function digestOf(folder) {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll(sep, '/'));
  const lines = paths
    .sort(byBytes)
    .map((path) => `${sha256(readFileSync(folder + path))}  .${path}\n`);
  return sha256(lines.join(''));
}

/**
 * @param {string} a
 * @param {string} b
 */
const byBytes = (a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b));

/** @param {string | Buffer} data */
const sha256 = (data) => createHash('sha256').update(data).digest('hex');
