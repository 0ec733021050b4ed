import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

/**
 * @param {string} path of a file, with a slash in front
 * @param {{ folder: string }} settings
 * @returns {Promise<string>} SHA-256 of its bytes, in hexadecimal
 */
export async function work(path, { folder }) {
  return createHash('sha256')
    .update(await readFile(folder + path))
    .digest('hex');
}
