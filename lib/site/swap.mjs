import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The folders of a build, all beside each other so that a rename is enough to put one in place.
 *
 * @param {string} root the project's folder
 */
const folders = (root) => ({
  site: join(root, 'out'),
  next: join(root, 'out.next'),
  previous: join(root, 'out.previous'),
});

/**
 * Clears away what an interrupted build left behind, putting the last whole site back if the build
 * stopped between the two renames of `publish`.
 *
 * @param {string} root the project's folder
 * @returns {string} where the next site is to be written, not there yet
 */
export function prepare(root) {
  const { site, next, previous } = folders(root);
  if (!existsSync(site) && existsSync(previous)) renameSync(previous, site);
  rmSync(previous, { recursive: true, force: true });
  rmSync(next, { recursive: true, force: true });
  return next;
}

/**
 * Puts the finished next site in the place of the last one.
 *
 * @param {string} root the project's folder
 */
export function publish(root) {
  const { site, next, previous } = folders(root);
  if (existsSync(site)) renameSync(site, previous);
  renameSync(next, site);
  rmSync(previous, { recursive: true, force: true });
}
