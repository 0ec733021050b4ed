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
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return digestOfSite(
    files.map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      return [file.slice(folder.length).replaceAll(sep, '/'), sha256Of(readFileSync(file))];
    }),
  );
}

/**
 * The same of files whose digests are known.
 *
 * @param {readonly (readonly [path: string, sha256: string, ...rest: unknown[]])[]} files paths with a slash in front
 * @returns {string}
 */
export function digestOfSite(files) {
  const lines = files.map(([path, sha256]) => ({ path: Buffer.from(path), sha256 }));
  lines.sort((a, b) => Buffer.compare(a.path, b.path));
  return sha256Of(lines.map(({ path, sha256 }) => `${sha256}  .${path}\n`).join(''));
}

/**
 * @param {string | Uint8Array} data
 * @returns {string} in hexadecimal
 */
export const sha256Of = (data) => createHash('sha256').update(data).digest('hex');
