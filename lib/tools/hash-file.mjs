import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/**
 * @param {string} path of a file, with a slash in front
 * @param {{ folder: string }} settings
 * @returns {string} SHA-256 of its bytes, in hexadecimal
 */
export function work(path, { folder }) {
  return createHash('sha256')
    .update(readFileSync(folder + path))
    .digest('hex');
}
