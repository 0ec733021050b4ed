import { spawnSync } from 'node:child_process';
import { projectRoot } from './script.mjs';

/**
 * Runs npm in the project folder and gives what it printed, without the remarks it makes on the
 * machine's own settings.
 *
 * @param {string[]} args
 * @returns {{ code: number, output: string, errors: string }}
 */
export function runNpm(args) {
  const npm = process.env.npm_execpath;
  const [command, ...first] = npm ? [process.execPath, npm] : ['npm'];
  const { status, stdout, stderr } = spawnSync(command, [...first, ...args], {
    cwd: projectRoot,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return { code: status ?? 1, output: stdout ?? '', errors: stderr ?? '' };
}
