import { join } from 'node:path';
import { followFile } from './follow-file.mjs';

/**
 * @typedef {object} Retired what a server answers for addresses that are not what they were
 * @property {ReadonlyMap<string, string>} redirects answered with 301
 * @property {ReadonlySet<string>} gone answered with 410 and the page that stands there
 */

/** @type {Retired} */
const none = { redirects: new Map(), gone: new Set() };

/**
 * The retired addresses of a finished site, from its permalinks.json.
 *
 * @param {string} siteFolder
 * @returns {() => Retired} as the file says it at the time; nothing retired where there is no file
 */
export function followRetired(siteFolder) {
  return followFile(join(siteFolder, 'permalinks.json'), readRetired, none);
}

/**
 * @param {string} text
 * @returns {Retired}
 */
function readRetired(text) {
  /** @type {{ redirects: { from: string, to: string }[], gone: string[] }} */
  const { redirects, gone } = JSON.parse(text);
  return {
    redirects: new Map(redirects.map(({ from, to }) => [from, to])),
    gone: new Set(gone),
  };
}
