import { ScriptError } from './script.mjs';

/**
 * The folder of the site: `out`, or another one beside it as SITE_OUT says, so that .gitignore knows it.
 *
 * @returns {string}
 * @throws {ScriptError} where SITE_OUT is no such name
 */
export function siteName() {
  const setting = process.env.SITE_OUT;
  if (!setting || setting === 'out') return 'out';
  // `.next`, `.shared`, `.previous` and `.lock` are what a build itself writes.
  if (/^out\.(?!next$|shared$|previous$|lock$)[a-z]+$/.test(setting)) return setting;
  throw new ScriptError(`Unexpected SITE_OUT "${setting}", expected a name such as "out.draft".`);
}
