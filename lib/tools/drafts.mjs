/**
 * Takes `--drafts` from the arguments: drafts are then shown, and marked. The folder that is built into
 * is another one, so that no draft stands in `out/` by accident.
 *
 * @param {readonly string[]} [args]
 * @param {Record<string, string | undefined>} [env] gets the setting, which what is started from here reads
 * @returns {string} the folder that is built into where SITE_OUT names none
 */
export function takeDrafts(args = process.argv.slice(2), env = process.env) {
  if (args.includes('--drafts')) env['SITE_DRAFTS'] = 'true';
  return env['SITE_DRAFTS'] ? 'out.drafts' : 'out';
}
