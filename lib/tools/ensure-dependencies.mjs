// Runs on a bare clone: nothing here may import a package.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot, ScriptError } from './script.mjs';

/**
 * What both lockfiles say of a package.
 *
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lockfile
 */

const install = 'npm ci --include=dev --no-audit --no-fund --ignore-scripts';

/**
 * Makes sure that this Node is new enough and that node_modules holds exactly what
 * package-lock.json asks for, installing it when it does not.
 *
 * @param {string} [root] the project's folder
 * @throws {ScriptError} when Node is too old or the installation fails; the message has the fix
 */
export function ensureDependencies(root = projectRoot) {
  assertNodeVersion(process.versions.node);
  if (isInstalled(readLockfile(root, 'package-lock.json'), readInstalled(root))) return;
  console.log(`Installing the dependencies: ${install}`);
  // One constant string through the shell, because npm is a batch file on Windows.
  const { status } = spawnSync(install, { cwd: root, stdio: 'inherit', shell: true });
  if (status === 0) return;
  throw new ScriptError(
    `The dependencies could not be installed: "${install}" failed, see above.\n` +
      'Check the network and the npm registry ("npm ping"), then run the command again.\n' +
      'If npm says that package.json and package-lock.json differ, run "npm install" once.',
  );
}

/**
 * @param {string} version as in process.versions.node
 * @throws {ScriptError} when it is older than 20.19, the oldest that the citation library accepts
 */
export function assertNodeVersion(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new ScriptError(
    `Node ${version} is too old: this project needs Node 20.19 or newer.\n` +
      'Install a current release from https://nodejs.org/ and try again.',
  );
}

/**
 * Whether the tree npm wrote down after its last completed installation (`installed`) is the one
 * package-lock.json asks for. Packages for other systems may be absent, nothing may be besides.
 *
 * @param {Lockfile} lock
 * @param {Lockfile | undefined} installed undefined when there was no completed installation
 * @returns {boolean}
 */
export function isInstalled(lock, installed) {
  if (!installed) return false;
  const wanted = new Map(Object.entries(lock.packages ?? {}).filter(([path]) => path !== ''));
  const present = new Map(Object.entries(installed.packages ?? {}));
  const complete = [...wanted].every(
    ([path, entry]) => present.has(path) || entry.optional || entry.devOptional,
  );
  return complete && [...present].every(([path, entry]) => isSame(wanted.get(path), entry));
}

/**
 * @param {LockedPackage | undefined} wanted
 * @param {LockedPackage} present
 */
function isSame(wanted, present) {
  return wanted?.version === present.version && wanted?.integrity === present.integrity;
}

/**
 * npm removes this file first and writes it last, so an interrupted installation has none.
 *
 * @param {string} root
 */
function readInstalled(root) {
  const exists = existsSync(join(root, 'node_modules/.package-lock.json'));
  return exists ? readLockfile(root, 'node_modules/.package-lock.json') : undefined;
}

/**
 * @param {string} root
 * @param {string} path
 * @returns {Lockfile}
 */
function readLockfile(root, path) {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8'));
  } catch (error) {
    throw new ScriptError(
      `${path} cannot be read: ${error instanceof Error ? error.message : error}\n` +
        'Restore it ("git checkout package-lock.json", or remove node_modules) and try again.',
    );
  }
}
