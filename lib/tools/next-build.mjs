import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { ScriptError } from './script.mjs';

/**
 * What Next wrote about its build (16.4, Turbopack). Everything this project knows of Next's
 * internal files stands in this module.
 *
 * @typedef {object} Page
 * @property {string} address as in the browser, without the trailing slash
 * @property {string[]} htmlFiles its files, from the root of the exported site
 * @property {string} payloadFolder the folder that holds its payload files
 * @property {string[]} clientModules the client modules it loads, Next's own left out
 * @property {boolean} isNotFound it was asked for and answered that it is not there
 */

/**
 * Every page of the build, each with the client modules that its own manifest names.
 *
 * @param {string} buildFolder Next's build folder, `.next`
 * @returns {Page[]} in the order of their addresses
 * @throws {ScriptError} when a manifest is missing or has another form than Next 16.4 gives it
 */
export function readPages(buildFolder) {
  const { routes } = readJson(buildFolder, 'prerender-manifest.json');
  const entries = entriesByRoute(buildFolder);
  /** @type {Map<string, string[]>} */
  const modulesOf = new Map();
  const clientModulesOf = (/** @type {string} */ route) => {
    const known = modulesOf.get(route) ?? readClientModules(buildFolder, route, entries.get(route));
    modulesOf.set(route, known);
    return known;
  };
  return Object.entries(routes)
    .filter(([address, { routeType }]) => routeType === 'page' && address !== '/_global-error')
    .map(([address, { srcRoute }]) => ({
      address,
      ...filesOf(address),
      clientModules: clientModulesOf(srcRoute),
      isNotFound: address !== '/_not-found' && readStatus(buildFolder, address) === 404,
    }))
    .sort((a, b) => (a.address < b.address ? -1 : 1));
}

/** @param {string} address */
function filesOf(address) {
  const folder = address.slice(1);
  const index = folder === '' ? 'index.html' : `${folder}/index.html`;
  const copies = address === '/_not-found' ? ['404.html', '404/index.html'] : [];
  return { htmlFiles: [index, ...copies], payloadFolder: folder };
}

/**
 * `/documents/[id]` → `/documents/[id]/page`; they differ more where a route group is in the path.
 *
 * @param {string} buildFolder
 * @returns {Map<string, string>}
 */
function entriesByRoute(buildFolder) {
  const routes = readJson(buildFolder, 'app-path-routes-manifest.json');
  const pages = Object.entries(routes).filter(([entry]) => entry.endsWith('/page'));
  return new Map(pages.map(([entry, route]) => [route, entry]));
}

/**
 * @param {string} buildFolder
 * @param {string} route
 * @param {string | undefined} entry
 * @returns {string[]}
 */
function readClientModules(buildFolder, route, entry) {
  if (!entry) throw unexpected(`no entry for the route ${route} in app-path-routes-manifest.json`);
  const file = `server/app${entry}_client-reference-manifest.js`;
  /** @type {{ __RSC_MANIFEST?: Record<string, { clientModules?: object }> }} */
  const scope = {};
  runInNewContext(readText(buildFolder, file), scope);
  const modules = scope.__RSC_MANIFEST?.[entry]?.clientModules;
  if (!modules) throw unexpected(`no clientModules for ${entry} in ${file}`);
  return Object.keys(modules).filter((name) => !name.includes('/node_modules/next/dist/'));
}

/**
 * @param {string} buildFolder
 * @param {string} address
 * @returns {unknown} the status of its answer; undefined where it is the usual one
 */
function readStatus(buildFolder, address) {
  return readJson(buildFolder, `server/app${address === '/' ? '/index' : address}.meta`).status;
}

/**
 * @param {string} folder
 * @param {string} file
 */
function readText(folder, file) {
  try {
    return readFileSync(join(folder, file), 'utf8');
  } catch {
    throw unexpected(`no file ${file}`);
  }
}

/**
 * @param {string} folder
 * @param {string} file
 */
function readJson(folder, file) {
  return JSON.parse(readText(folder, file));
}

/** @param {string} what */
const unexpected = (what) =>
  new ScriptError(
    `The build of Next is not as expected: ${what}.\n` +
      'Was Next updated? Then lib/tools/next-build.mjs has to learn its new manifests.',
  );
