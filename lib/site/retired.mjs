import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

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
 * @returns {Retired} nothing retired where the site has no such file
 */
export function readRetired(siteFolder) {
  const file = join(siteFolder, 'permalinks.json');
  if (!existsSync(file)) return none;
  /** @type {{ redirects: { from: string, to: string }[], gone: string[] }} */
  const { redirects, gone } = JSON.parse(readFileSync(file, 'utf8'));
  return {
    redirects: new Map(redirects.map(({ from, to }) => [from, to])),
    gone: new Set(gone),
  };
}
