import { existsSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
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
  files: join(root, `${name}.files`),
  parsed: join(root, `${name}.parsed`),
  previous: join(root, `${name}.previous`),
});

/**
 * Clears away what an interrupted build left behind, putting the last whole site back if the build
 * stopped between the two renames of `publish`.
 *
 * @param {string} root the project's folder
 * @param {string} [name] what the site's folder is called
 * @returns {{ siteFolder: string, filesFolder: string, parsed: string }} where the next site is to be
 * written, where its files that are no pages, and the folder in which its parsed content is shared;
 * none of them is there yet
 */
export function prepare(root, name = 'out') {
  const { site, next, files, parsed, previous } = folders(root, name);
  if (!existsSync(site) && existsSync(previous)) renameSync(previous, site);
  for (const left of [previous, next, files, parsed]) {
    rmSync(left, { recursive: true, force: true });
  }
  return { siteFolder: next, filesFolder: files, parsed };
}

/**
 * Moves everything in a folder into another one beside it, which has none of it yet.
 *
 * @param {string} folder
 * @param {string} from gone afterwards
 * @throws when a name is there already
 */
export function moveInto(folder, from) {
  for (const name of readdirSync(from)) {
    const to = join(folder, name);
    if (existsSync(to)) throw new Error(`Two parts of the build make ${to}.`);
    renameSync(join(from, name), to);
  }
  rmdirSync(from);
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
