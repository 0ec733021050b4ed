import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The folders of a build, all beside each other so that a rename is enough to put one in place.
 *
 * @param {string} root the project's folder
 * @param {string} name what the site's folder is called
 */
const folders = (root, name) => ({
  site: join(root, name),
  next: join(root, `${name}.next`),
  shared: join(root, `${name}.shared`),
  previous: join(root, `${name}.previous`),
});

/**
 * Clears away what an interrupted build left behind, putting the last whole site back if the build
 * stopped between the two renames of `publish`.
 *
 * @param {string} root the project's folder
 * @param {string} [name] what the site's folder is called
 * @returns {{ siteFolder: string, shared: string }} where the next site is to be written, and where what
 * the threads of its build share; neither is there yet
 */
export function prepare(root, name = 'out') {
  const { site, next, shared, previous } = folders(root, name);
  if (!existsSync(site) && existsSync(previous)) renameSync(previous, site);
  for (const left of [previous, next, shared]) {
    rmSync(left, { recursive: true, force: true });
  }
  return { siteFolder: next, shared };
}

/**
 * Puts the finished next site in the place of the last one. Between the two renames, which follow
 * upon each other at once, no site is there: no system call of Node exchanges two folders. Where the
 * process is killed just then, `prepare` of the next build puts the last site back.
 *
 * @param {string} root the project's folder
 * @param {string} [name] what the site's folder is called
 * @throws when the system refuses; the last site is in its place then
 */
export function publish(root, name = 'out') {
  const { site, next, previous } = folders(root, name);
  const isFirst = !existsSync(site);
  if (!isFirst) renameSync(site, previous);
  try {
    renameSync(next, site);
  } catch (error) {
    if (!isFirst) renameSync(previous, site);
    throw error;
  }
  rmSync(previous, { recursive: true, force: true });
}
