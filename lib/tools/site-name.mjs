import { ScriptError } from './script.mjs';

/**
 * The folder of the site: `out`, or another one beside it as SITE_OUT says, so that .gitignore knows it.
 *
 * @param {string} [usual] where SITE_OUT says nothing
 * @returns {string}
 * @throws {ScriptError} where SITE_OUT is no such name
 */
export function siteName(usual = 'out') {
  const setting = process.env.SITE_OUT;
  if (!setting) return usual;
  if (setting === 'out') return 'out';
  // `.next`, `.shared`, `.previous` and `.lock` are what a build itself writes.
  if (/^out\.(?!next$|shared$|previous$|lock$)[a-z]+$/.test(setting)) return setting;
  throw new ScriptError(`Unexpected SITE_OUT "${setting}", expected a name such as "out.trial".`);
}
