/* eslint-disable no-restricted-imports, no-restricted-syntax --
   run by plain Node on a bare clone, where the alias "@/" means nothing */
import { mkdirSync } from 'node:fs';
import { ensureDependencies } from '../lib/tools/ensure-dependencies.mjs';
import { projectRoot } from '../lib/tools/script.mjs';
import { isCurrent } from '../lib/tools/source-stamp.mjs';
import { countUnit, onePassed, sum, withExitCode } from './counts.mjs';
import { ensureCommands, ensureDeepTools } from './deep/ensure.mjs';
import { check, countReport, notBuilt, npmRun, runSteps, step } from './steps.mjs';

const reports = `${projectRoot}test-results`;
const report = `${reports}/deep.json`;

await runSteps(async () => {
  ensureDependencies();
  mkdirSync(reports, { recursive: true });
  const tools = await step('tools', installTools);
  const build = await step('build', () =>
    isCurrent(projectRoot, 'out') ? onePassed : check('build'),
  );
  const fixture = await step('build:fixture', () => check('build:fixture'));
  const corrected = await step('build:corrected', () => check('build:corrected'));
  const failed = build.failed + fixture.failed + corrected.failed;
  const deep = await step('deep', () => (failed > 0 ? notBuilt() : deepTests()));
  return sum([tools, build, fixture, corrected, deep]);
});

async function installTools() {
  ensureCommands();
  ensureDeepTools();
  return onePassed;
}

/** All of them, or those whose path holds an argument: `npm run test:deep -- load`. */
async function deepTests() {
  // Loaded late: it needs the dependencies.
  const { ensureBrowser } = await import('../lib/tools/ensure-browser.mjs');
  const { executablePath } = ensureBrowser();
  const reporters = ['--reporter=verbose', '--reporter=json', `--outputFile.json=${report}`];
  const chosen = process.argv.slice(2);
  const exitCode = await npmRun('deep', [...reporters, ...chosen], {
    CHROMIUM_PATH: executablePath,
  });
  return withExitCode(countReport(report, countUnit), exitCode);
}
