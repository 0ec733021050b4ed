/* eslint-disable no-restricted-imports -- run by plain Node on a bare clone, where the alias "@/" means nothing */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ScriptError } from '../../lib/tools/script.mjs';

/** The commands that the deep tests run, and Debian's package of each. */
const packages = {
  'firefox-esr': 'firefox-esr',
  java: 'default-jre-headless',
  nginx: 'nginx-light',
  openssl: 'openssl',
  wrk: 'wrk',
};

/** Where Debian puts servers, which a user's PATH may leave out. */
const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin'];

/** @param {string} command */
const isThere = (command) => folders.some((folder) => existsSync(join(folder, command)));

/**
 * Installs what is missing with the system's packages.
 *
 * @throws {ScriptError} naming the commands that are missing and cannot be installed
 */
export function ensureCommands() {
  const missing = Object.entries(packages).filter(([command]) => !isThere(command));
  if (missing.length === 0) return;
  const names = missing.map(([, name]) => name).join(' ');
  console.log(`Installing ${names} (10 minutes at most).`);
  spawnSync(`apt-get update -qq && apt-get install -qq -y --no-install-recommends ${names}`, {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    shell: true,
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: 10 * 60_000,
  });
  const still = missing.filter(([command]) => !isThere(command)).map(([command]) => command);
  if (still.length === 0) return;
  throw new ScriptError(
    `The deep tests need ${still.join(', ')} on the PATH. On Debian, as root: ` +
      `apt-get install ${names}`,
  );
}

/**
 * Installs the tools of `tests/deep/package.json`, without their install scripts.
 *
 * @throws {ScriptError} when npm fails
 */
export function ensureDeepTools() {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  if (existsSync(join(folder, 'node_modules/.package-lock.json'))) return;
  const npm = process.env.npm_execpath;
  const [command, ...first] = npm ? [process.execPath, npm] : ['npm'];
  const args = [...first, 'ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  const { status } = spawnSync(command, args, { cwd: folder, stdio: 'inherit' });
  if (status !== 0) throw new ScriptError(`npm ci failed in ${folder}, see above.`);
}
