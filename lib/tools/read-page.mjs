import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { elementsIn, isExecutable } from './html-elements.mjs';
import { placeOfHead, readInlineScripts } from './page-policy.mjs';
import { readUse } from './page-use.mjs';
import { partOf } from './policies.mjs';

/** @import { Use } from './page-use.mjs' */

/**
 * A page as it was read before it is dressed.
 *
 * @typedef {object} ReadPage
 * @property {string} path of its file, with a slash in front
 * @property {number} head where its policy and its style are to stand
 * @property {[start: number, end: number][]} links to style sheets, which its style takes the place of
 * @property {string[]} styleSheets the addresses that they lead to
 * @property {string[]} scripts the hashes of those that stand in it
 * @property {string[]} sources the addresses of those that it loads
 * @property {string} group pages of one group look the same: those of a part that load the same scripts
 * @property {Use} use only what this thread has not told of an earlier page of the same group
 */

/**
 * What was told, by the work that a thread was set to: there is much in common, and all that is told is
 * copied from one thread to another.
 *
 * @type {WeakMap<object, Map<string, Use>>}
 */
const toldIn = new WeakMap();

/**
 * @param {string} path of the file, with a slash in front
 * @param {{ siteFolder: string }} settings
 * @returns {ReadPage}
 * @throws {import('./script.mjs').ScriptError} when the page holds what no policy of the site lets work
 */
export function work(path, settings) {
  const html = readFileSync(join(settings.siteFolder, path), 'utf8');
  const elements = elementsIn(html);
  const links = elements.filter(
    ({ tagName, attributes }) => tagName === 'link' && attributes.rel === 'stylesheet',
  );
  const sources = elements
    .filter(isExecutable)
    .flatMap(({ attributes }) => ('src' in attributes ? [attributes.src ?? ''] : []));
  const group = [partOf(path), ...sources].join(' ');
  return {
    path,
    sources,
    group,
    head: placeOfHead(elements, path),
    links: links.map(({ start, end }) => [start, end]),
    styleSheets: links.map(({ attributes }) => attributes.href ?? ''),
    scripts: readInlineScripts(elements, path),
    use: newIn(readUse(html, elements), toldOf(settings, group)),
  };
}

/**
 * @param {object} settings
 * @param {string} group
 * @returns {Use}
 */
function toldOf(settings, group) {
  const groups = toldIn.get(settings) ?? new Map();
  toldIn.set(settings, groups);
  const told = groups.get(group) ?? { names: new Set(), letters: new Set(), italics: new Set() };
  groups.set(group, told);
  return told;
}

/**
 * @param {Use} use
 * @param {Use} told has all of it afterwards
 * @returns {Use}
 */
function newIn(use, told) {
  return {
    names: added(use.names, told.names),
    letters: added(use.letters, told.letters),
    italics: added(use.italics, told.italics),
  };
}

/**
 * @param {Set<string>} values
 * @param {Set<string>} to
 */
function added(values, to) {
  const fresh = [...values].filter((value) => !to.has(value));
  for (const value of fresh) to.add(value);
  return new Set(fresh);
}
