import { linkSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ScriptError } from './script.mjs';

/** Beside the sites, so that .gitignore knows it; one for all of them, as they share .cache. */
const lockFile = 'out.lock';

/**
 * Makes sure that no other build works in the folder. Two would empty and fill the same folders.
 * What a build left behind that is no more is taken over.
 *
 * @param {string} root the project's folder
 * @returns {() => void} gives the folder free again
 * @throws {ScriptError} naming the process of the build that is under way
 */
export function lockBuild(root) {
  const lock = join(root, lockFile);
  const claim = `${lock}.${process.pid}`;
  writeFileSync(claim, nameOf(process.pid));
  try {
    // A second round where the lock was that of a build that is no more; who loses the race for it is refused.
    if (!link(claim, lock)) {
      refuseWhileAlive(lock);
      rmSync(lock, { force: true });
      if (!link(claim, lock)) refuseWhileAlive(lock);
    }
  } finally {
    unlinkSync(claim);
  }
  return () => rmSync(lock, { force: true });
}

/**
 * A link is there with its whole text or not at all, unlike a file that is created and then written.
 *
 * @param {string} from
 * @param {string} to
 * @returns {boolean} false when the name is taken
 */
function link(from, to) {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** @param {string} lock */
function refuseWhileAlive(lock) {
  const owner = readText(lock);
  const pid = Number.parseInt(owner, 10);
  if (!isAlive(pid) || nameOf(pid) !== owner) return;
  throw new ScriptError(
    `Another build is at work in this folder: process ${pid}. Wait until it is done, or end it.\n` +
      `Nothing was changed. If that process is no build, remove ${lockFile} and try again.`,
  );
}

/**
 * A process by its number and, where the system tells, when it was started: numbers are given again,
 * in containers very soon.
 *
 * @param {number} pid
 */
function nameOf(pid) {
  // The second field is the command in brackets, which may hold anything; the start is the 22nd.
  const fields = readText(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ') ?? [];
  return `${pid} ${fields[19] ?? ''}`;
}

/** @param {string} file */
function readText(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** @param {number} pid */
function isAlive(pid) {
  if (!Number.isInteger(pid)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process is alive, though it takes no signals from us.
    return codeOf(error) === 'EPERM';
  }
}

/** @param {unknown} error */
const codeOf = (error) => (error instanceof Error && 'code' in error ? error.code : undefined);
