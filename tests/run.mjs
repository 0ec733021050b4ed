/* eslint-disable no-restricted-imports, no-restricted-syntax --
   run by plain Node on a bare clone, where the alias "@/" means nothing */
import { mkdirSync, rmSync } from 'node:fs';
import { ensureDependencies } from '../lib/tools/ensure-dependencies.mjs';
import { projectRoot } from '../lib/tools/script.mjs';
import { countJourneys, countUnit, sum, withExitCode } from './counts.mjs';
import { check, countReport, freePort, notBuilt, npmRun, runSteps, step } from './steps.mjs';

const reports = `${projectRoot}test-results`;
const unitReport = `${reports}/unit.json`;
const journeyReport = `${reports}/e2e.json`;

await runSteps(async () => {
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
  const build = await step('build:fixture', () => check('build:fixture'));
  const corrected = await step('build:corrected', () => check('build:corrected'));
  const foreign = await step('build:foreign', () => check('build:foreign'));
  const failed = build.failed + corrected.failed + foreign.failed;
  const journeys = await step('e2e', () => (failed > 0 ? notBuilt() : endToEnd()));
  return sum([...counts, build, corrected, foreign, journeys]);
});

async function unit() {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`];
  const exitCode = await npmRun('unit', reporters);
  return withExitCode(countReport(unitReport, countUnit), exitCode);
}

async function endToEnd() {
  // Loaded late: it needs the dependencies.
  const { ensureBrowser } = await import('../lib/tools/ensure-browser.mjs');
  const { executablePath } = ensureBrowser();
  const port = process.env.E2E_PORT ?? (await freePort());
  const exitCode = await npmRun('e2e', [], {
    CHROMIUM_PATH: executablePath,
    E2E_PORT: port,
    E2E_CORRECTED_PORT: process.env.E2E_CORRECTED_PORT ?? (await freePort()),
  });
  return withExitCode(countReport(journeyReport, countJourneys), exitCode);
}
