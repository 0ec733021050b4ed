import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, posix } from 'node:path';
import { lettersIn } from './page-use.mjs';
import { wordsOfScript } from './script-words.mjs';
import { ScriptError } from './script.mjs';
import { facesOf, pruneStyle } from './style-sheet.mjs';
import { subsetFonts } from './subset-fonts.mjs';

/** @import { ReadPage } from './read-page.mjs' */

/**
 * The style of each group of pages, for their heads: the rules that they use, and the typefaces with
 * the letters of the whole site. The style sheets and typefaces that they are made from are taken out
 * of the site, as nothing reads them any more.
 *
 * @param {string} siteFolder
 * @param {readonly ReadPage[]} pages
 * @param {{ keepsWhole: boolean }} options whether another page reads the whole ones
 * @returns {Promise<ReadonlyMap<string, string>>} group → style; empty for pages without a style sheet
 * @throws {ScriptError} when the pages do not have the same style sheets
 */
export async function makeStyles(siteFolder, pages, { keepsWhole }) {
  const styleSheets = styleSheetsOf(pages);
  if (styleSheets.length === 0) return new Map();
  const css = styleSheets.map((address) => readStyleSheet(siteFolder, address)).join('\n');
  const faces = facesOf(css);
  // The browser shows words of the search, which may be on no page.
  const texts = [css, ...textsIn(siteFolder, 'search')];
  const fonts = await subsetFonts(siteFolder, faces, {
    letters: [...texts.flatMap((text) => [...lettersIn(text)]), ...valuesOf(pages, 'letters')],
    italics: valuesOf(pages, 'italics'),
  });
  if (!keepsWhole) {
    const whole = [...styleSheets, ...faces.map(({ url }) => url)];
    for (const address of whole) rmSync(join(siteFolder, address));
  }
  const styles = new Map();
  for (const [group, own] of groupsOf(pages)) {
    const words = wordsOfScript(scriptsOf(siteFolder, own[0]?.sources ?? []).join('\n'));
    styles.set(group, fonts + pruneStyle(css, isIn(valuesOf(own, 'names'), words)));
  }
  return styles;
}

/** @param {readonly ReadPage[]} pages */
function groupsOf(pages) {
  /** @type {Map<string, ReadPage[]>} */
  const groups = new Map();
  for (const page of pages) {
    const group = groups.get(page.group);
    if (group) group.push(page);
    else groups.set(page.group, [page]);
  }
  return groups;
}

/**
 * The texts of scripts, and of those that they load when they need them.
 *
 * @param {string} siteFolder
 * @param {readonly string[]} sources
 */
function scriptsOf(siteFolder, sources) {
  const texts = new Map();
  const waiting = [...sources];
  for (let source = waiting.pop(); source !== undefined; source = waiting.pop()) {
    if (texts.has(source)) continue;
    const text = readFileSync(join(siteFolder, source), 'utf8');
    texts.set(source, text);
    waiting.push(
      ...Array.from(
        text.matchAll(/["'`](\/scripts\/[\w.-]+\.js)["'`]/g),
        ([, found]) => found ?? '',
      ),
    );
  }
  return [...texts.values()];
}

/** @param {readonly ReadPage[]} pages */
function styleSheetsOf(pages) {
  const [first, ...others] = pages.filter(({ styleSheets }) => styleSheets.length > 0);
  if (!first) return [];
  const odd = others.find(({ styleSheets }) => styleSheets.join() !== first.styleSheets.join());
  if (!odd) return first.styleSheets;
  throw new ScriptError(
    `${odd.path} has the style sheets ${odd.styleSheets}, ${first.path} has ${first.styleSheets}.`,
  );
}

/**
 * @param {readonly ReadPage[]} pages
 * @param {keyof ReadPage['use']} key
 */
const valuesOf = (pages, key) => new Set(pages.flatMap(({ use }) => [...use[key]]));

/**
 * @param {ReadonlySet<string>} names
 * @param {ReadonlySet<string>} words of scripts, which may put `data-` in front of a name themselves
 * @returns {(name: string) => boolean}
 */
function isIn(names, words) {
  return (name) => {
    const word = name.replace(/^[.#[]|\]$/g, '');
    return names.has(name) || words.has(word) || words.has(word.replace(/^data-/, ''));
  };
}

/**
 * @param {string} siteFolder
 * @param {string} address
 * @returns {string} with the addresses of files from the root of the site
 */
function readStyleSheet(siteFolder, address) {
  const css = readFileSync(join(siteFolder, address), 'utf8');
  const fromRoot = (/** @type {string} */ url) => posix.resolve(posix.dirname(address), url);
  return css.replace(/\burl\((?!data:)["']?([^"')]+)["']?\)/g, (_, url) => `url(${fromRoot(url)})`);
}

/**
 * @param {string} siteFolder
 * @param {string} folder
 */
function textsIn(siteFolder, folder) {
  const names = readdirSync(join(siteFolder, folder), { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile());
  return files
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()
    .map((file) => readFileSync(file, 'utf8'));
}
