/* eslint-disable no-restricted-imports, no-restricted-syntax --
   run by plain Node on a bare clone, where the alias "@/" means nothing */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { ensureDependencies } from '../lib/site/ensure-dependencies.mjs';
import { projectRoot, runCommand, ScriptError } from '../lib/site/script.mjs';
import {
  countJourneys,
  countUnit,
  oneFailed,
  onePassed,
  sum,
  summary,
  withExitCode,
} from './counts.mjs';

/** @import { Counts } from './counts.mjs' */

const reports = `${projectRoot}test-results`;
const unitReport = `${reports}/unit.json`;
const journeyReport = `${reports}/e2e.json`;

const total = await attempt(runSteps);
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`\n${summary(total)}`);

async function runSteps() {
  ensureDependencies();
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports);
  const counts = [
    await step('format', () => check('format:check')),
    await step('lint', () => check('lint')),
    await step('types', () => check('types')),
    await step('unused', () => check('unused')),
    await step('content', () => check('content')),
    await step('unit', unit),
  ];
  const build = await step('build', () => check('build'));
  const corrected = await step('build:corrected', () => check('build:corrected'));
  const failed = build.failed + corrected.failed;
  const journeys = await step('e2e', () => (failed > 0 ? notBuilt() : endToEnd()));
  return sum([...counts, build, corrected, journeys]);
}

/**
 * @param {string} name
 * @param {() => Counts | Promise<Counts>} run
 */
async function step(name, run) {
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
 */
function npmRun(script, args = [], env = {}) {
  const npm = process.env.npm_execpath;
  const [command, ...first] = npm ? [process.execPath, npm] : ['npm'];
  return runCommand(command, [...first, 'run', '--silent', script, '--', ...args], env);
}

/** @param {string} script */
async function check(script) {
  return (await npmRun(script)) === 0 ? onePassed : oneFailed;
}

async function unit() {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`];
  const exitCode = await npmRun('unit', reporters);
  return withExitCode(countReport(unitReport, countUnit), exitCode);
}

async function endToEnd() {
  // Loaded late: it needs the dependencies.
  const { ensureBrowser } = await import('../lib/site/ensure-browser.mjs');
  const { executablePath } = ensureBrowser();
  const port = process.env.E2E_PORT ?? (await freePort());
  const exitCode = await npmRun('e2e', [], {
    CHROMIUM_PATH: executablePath,
    E2E_PORT: port,
    E2E_CORRECTED_PORT: process.env.E2E_CORRECTED_PORT ?? (await freePort()),
  });
  return withExitCode(countReport(journeyReport, countJourneys), exitCode);
}

/**
 * A port that nobody listens on: another run on this machine must not fail this one.
 * @returns {Promise<string>}
 */
function freePort() {
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

function notBuilt() {
  console.log('not run: build failed');
  return oneFailed;
}

/**
 * @template Report
 * @param {string} path
 * @param {(report: Report) => Counts} count
 * @returns {Counts} one failure when the command wrote no report
 */
function countReport(path, count) {
  try {
    return count(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    console.log(`no report at ${path}`);
    return oneFailed;
  }
}
