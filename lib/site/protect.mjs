import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { CARDS, contentPolicy, inlineScriptsOf } from './content-policy.mjs';
import { ScriptError } from './script.mjs';

/** What Next writes first into a head; a policy holds for what comes after it. */
const HEAD = /<head[^>]*><meta charSet="utf-8"\/>/;

/**
 * Writes into the head of every page of a site what it may load and run, so that it is protected
 * on a host that sets no header too. The last step on pages: what is changed later does not fit.
 *
 * @param {string} siteFolder
 * @returns {Promise<ReadonlyMap<string, readonly string[]>>} the inline scripts of each page that
 *   has any, as a policy names them, by its file
 * @throws {ScriptError} for a page without the head that is expected
 */
export async function protectPages(siteFolder) {
  const names = await readdir(siteFolder, { recursive: true });
  const files = names
    .map((name) => name.replaceAll(sep, '/'))
    .filter((name) => /\.html$/.test(name));
  /** @type {Map<string, string[]>} */
  const withInlineScripts = new Map();
  for (const file of files.sort()) {
    const path = join(siteFolder, file);
    const html = await readFile(path, 'utf8');
    const inlineScripts = inlineScriptsOf(html);
    await writeFile(path, protect(html, file, inlineScripts));
    if (inlineScripts.length > 0) withInlineScripts.set(file, inlineScripts);
  }
  return withInlineScripts;
}

/**
 * @param {string} html
 * @param {string} file
 * @param {string[]} inlineScripts
 */
function protect(html, file, inlineScripts) {
  const policy = contentPolicy({ isCard: `/${file}`.startsWith(CARDS), inlineScripts });
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}"/>`;
  const head = HEAD.exec(html)?.[0];
  if (head !== undefined) return html.replace(head, () => `${head}${meta}`);
  throw new ScriptError(
    `${file} has no head that begins with its character set, so no policy can be put there.\n` +
      'Was Next updated? Then lib/site/protect.mjs has to learn what its pages begin with.',
  );
}
