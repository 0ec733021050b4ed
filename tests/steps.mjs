/* eslint-disable no-restricted-imports -- run by plain Node on a bare clone, where the alias "@/" means nothing */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { runCommand, ScriptError } from '../lib/tools/script.mjs';
import { oneFailed, onePassed, summary } from './counts.mjs';

/** @import { Counts } from './counts.mjs' */

/**
 * Runs the steps of a test command; its last line is the count of all of them, whatever happens.
 *
 * @param {() => Promise<Counts>} run
 */
export async function runSteps(run) {
  const total = await attempt(run);
  process.exitCode = total.failed > 0 ? 1 : 0;
  console.log(`\n${summary(total)}`);
}

/**
 * One step under its name.
 *
 * @param {string} name
 * @param {() => Counts | Promise<Counts>} run
 * @returns {Promise<Counts>}
 */
export async function step(name, run) {
  console.log(`\n── ${name} ──`);
  const start = performance.now();
  const counts = await attempt(run);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`── ${name}: ${summary(counts)} in ${seconds} s`);
  return counts;
}

/**
 * What cannot even run has failed; the last line is printed all the same.
 *
 * @param {() => Counts | Promise<Counts>} run
 */
async function attempt(run) {
  try {
    return await run();
  } catch (error) {
    console.error(error instanceof ScriptError ? error.message : error);
    return oneFailed;
  }
}

/**
 * @param {string} script a script of package.json
 * @param {string[]} [args]
 * @param {Record<string, string>} [env]
 * @returns {Promise<number>} its exit code
 */
export function npmRun(script, args = [], env = {}) {
  const npm = process.env.npm_execpath;
  const [command, ...first] = npm ? [process.execPath, npm] : ['npm'];
  return runCommand(command, [...first, 'run', '--silent', script, '--', ...args], env);
}

/**
 * A script of package.json as one test.
 *
 * @param {string} script
 * @returns {Promise<Counts>}
 */
export async function check(script) {
  return (await npmRun(script)) === 0 ? onePassed : oneFailed;
}

/**
 * A port that nobody listens on: another run on this machine must not fail this one.
 * @returns {Promise<string>}
 */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = address !== null && typeof address === 'object' ? address.port : 4173;
      server.close(() => resolve(String(port)));
    });
  });
}

/** @returns {Counts} */
export function notBuilt() {
  console.log('not run: build failed');
  return oneFailed;
}

/**
 * @template Report
 * @param {string} path
 * @param {(report: Report) => Counts} count
 * @returns {Counts} one failure when the command wrote no report
 */
export function countReport(path, count) {
  try {
    return count(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    console.log(`no report at ${path}`);
    return oneFailed;
  }
}
