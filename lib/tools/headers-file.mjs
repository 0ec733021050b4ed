import { commonHeaders, partHeaders } from './security-headers.mjs';
import { immutableFolders } from './caching.mjs';

/** @import { Hashes } from './content-policy.mjs' */

/**
 * The text of `_headers`. Some hosts add up the headers of all blocks that fit: what is the same
 * everywhere stands in one block for everything, and of the others no two fit the same path.
 *
 * @param {readonly string[]} folders names of the folders in the root
 * @param {readonly string[]} files names of the files in the root
 * @param {(path: string) => Hashes} hashesOf
 * @returns {string}
 */
export function headersFile(folders, files, hashesOf) {
  const blocks = [
    block('/*', commonHeaders),
    ...['/', ...files.map((name) => `/${name}`)].map((path) => own(path, path)),
    ...folders.flatMap(wholeFolders).map((folder) => own(`${folder}*`, folder)),
  ];
  return blocks.join('\n');

  /**
   * @param {string} pattern
   * @param {string} path
   */
  function own(pattern, path) {
    return block(pattern, partHeaders(path, hashesOf(path)));
  }
}

/**
 * A folder, or the folders in it that are kept in another way: `_next` holds nothing else.
 * @param {string} name
 */
function wholeFolders(name) {
  const inside = immutableFolders.filter((folder) => folder.startsWith(`/${name}/`));
  return inside.length > 0 ? inside : [`/${name}/`];
}

/**
 * @param {string} pattern
 * @param {Record<string, string>} headers
 */
function block(pattern, headers) {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${pattern}\n${lines.join('')}`;
}
