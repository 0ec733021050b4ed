import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { projectRoot, ScriptError } from './script.mjs';

/** @typedef {{ executablePath: string, args: string[] }} Browser what Playwright is to launch */

const names = ['chromium', 'chromium-browser', 'google-chrome'];
const quiet = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * A Chromium of this machine: the one CHROMIUM_PATH names, Playwright's own, or one on the PATH.
 *
 * @returns {Browser | undefined} undefined when there is none
 * @throws {ScriptError} when CHROMIUM_PATH names no file
 */
export function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named)) {
    throw new ScriptError(`CHROMIUM_PATH names no file: ${named}`);
  }
  const executablePath = named || [chromium.executablePath(), ...onPath(names)].find(runs);
  return executablePath ? { executablePath, args: launchArguments() } : undefined;
}

/**
 * The browser of `findBrowser`, installed first when there is none.
 *
 * @returns {Browser}
 * @throws {ScriptError} when none can be installed; the message names every way to provide one
 */
export function ensureBrowser() {
  const browser = findBrowser() ?? (installForPlaywright(), findBrowser());
  if (browser) return browser;
  installForDebian();
  const installed = findBrowser();
  if (installed) return installed;
  throw new ScriptError(
    'The end-to-end tests need Chromium, and none was found or could be installed. Either\n' +
      '- set CHROMIUM_PATH to the executable of a Chromium or Chrome,\n' +
      '- run "npx playwright install chromium" where downloads work (as root: --with-deps),\n' +
      '- or install it with the system ("apt-get install chromium"), so that it is on the PATH.',
  );
}

/** @param {string[]} commands */
function onPath(commands) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

/**
 * A browser that lacks a system library is there, but cannot say its version.
 *
 * @param {string} executablePath
 */
function runs(executablePath) {
  if (!existsSync(executablePath)) return false;
  return spawnSync(executablePath, ['--version'], { timeout: 20_000 }).status === 0;
}

function launchArguments() {
  // Chromium's sandbox refuses to start as root.
  return isRoot() ? ['--no-sandbox', ...quiet] : quiet;
}

function isRoot() {
  return process.getuid?.() === 0;
}

function installForPlaywright() {
  console.log('No Chromium found: trying "npx playwright install chromium" (5 minutes at most).');
  spawnSync(
    process.execPath,
    [join(projectRoot, 'node_modules/@playwright/test/cli.js'), 'install', 'chromium'],
    {
      // Where downloads are impossible it would otherwise wait half a minute for each mirror.
      env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '5000' },
      stdio: 'ignore',
      timeout: 5 * 60_000,
    },
  );
}

function installForDebian() {
  if (!isRoot() || !onPath(['apt-get']).some(existsSync)) return;
  console.log('Trying "apt-get install chromium" (10 minutes at most).');
  spawnSync('apt-get update -qq && apt-get install -qq -y --no-install-recommends chromium', {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    shell: true,
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: 10 * 60_000,
  });
}
