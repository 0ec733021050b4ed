import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { chromium } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folderSource } from '@/lib/serve/folder-source';
import { serve } from '@/lib/serve/start-server';
import { findBrowser } from '@/lib/tools/ensure-browser.mjs';
import { copyProject } from '@/tests/copy-project';
import { temporaryFolder } from '@/tests/deep/build/project';
import { recordRefusals } from '@/tests/e2e/policy-violations';
import { addressesIn, oneOfEach } from './addresses';
import { ask } from './answers';
import { bareContent } from './bare-content';
import type { RunningNext } from './run-next';
import { buildNext, serveNext } from './run-next';

/** The light site whose content was corrected, so that addresses of every fate are in it. */
const LIGHT = 'out.corrected';
const CONTENT = { SITE_CONTENT: 'corrected', SITE_REPORT_TO: 'editors@example.org' };
const BARE = { SITE_CONTENT: 'bare' };

const root = copyProject(temporaryFolder('next'));
const ends: (() => Promise<unknown>)[] = [];
let light: string;
let browser: Browser;

beforeAll(async () => {
  cpSync('test-results/corrected-content', join(root, CONTENT.SITE_CONTENT), { recursive: true });
  const served = await serve({ source: folderSource(LIGHT), port: 0 });
  light = served.url;
  browser = await chromium.launch(findBrowser());
  ends.push(served.close, () => browser.close());
});

afterAll(async () => {
  for (const end of ends) await end();
});

/** Next in the copy, for the tests of a block, and a page of a browser. */
function useNext(how: 'dev' | 'start') {
  const used = {} as { next: RunningNext; page: Page; refusals: readonly string[] };
  beforeAll(async () => {
    if (how === 'start') await buildNext(root, CONTENT);
    used.next = await serveNext(root, how, CONTENT);
    used.page = await browser.newPage();
    used.refusals = await recordRefusals(used.page);
  });
  afterAll(async () => {
    await used.page.close();
    await used.next.stop();
  });
  return used;
}

/** Differences as the two answers, so that a failure shows them. */
async function expectSame(next: string, address: string): Promise<void> {
  const [made, expected] = await Promise.all([ask(next, address), ask(light, address)]);
  expect({ address, ...made }).toEqual({ address, ...expected });
}

/** Goes to a page and waits until Next has taken it over, and the site's scripts have run. */
async function visit({ next, page }: { next: RunningNext; page: Page }, address: string) {
  await page.goto(`${next.site}${address}`, { waitUntil: 'load', timeout: 5 * 60_000 });
  await page.waitForFunction(() =>
    Object.keys(document.body).some((key) => key.startsWith('__react')),
  );
  await page.evaluate(() => document.fonts.ready);
}

const isPage = (address: string) => /\/(?:\?.*)?$/.test(address);
const one = oneOfEach(LIGHT);
const pages = one.filter(isPage);

describe('next dev', () => {
  const used = useNext('dev');

  // Scripts have their line breaks there.
  test.each(one.filter((address) => !address.startsWith('/scripts/')))(
    'answers at %s as the light site does',
    (address) => expectSame(used.next.site, address),
  );

  test.each(pages)('breaks no policy at %s, and finds nothing to say', async (address) => {
    const errors: string[] = [];
    const listen = (message: { type: () => string; text: () => string }) => {
      const isStatus = /status of 4(?:04|10)/.test(message.text());
      if (message.type() === 'error' && !isStatus) errors.push(message.text());
    };
    used.page.on('console', listen);
    await visit(used, address);
    used.page.off('console', listen);
    expect([used.refusals, errors]).toEqual([[], []]);
  });

  test('shows an edited file of the content after a reload', async () => {
    const [theme = ''] = readdirSync(join(root, CONTENT.SITE_CONTENT, 'themes'));
    const file = join(root, CONTENT.SITE_CONTENT, 'themes', theme);
    const text = readFileSync(file, 'utf8');
    await visit(used, '/themes/');
    writeFileSync(file, text.replace(/^definition: .*$/m, 'definition: Edited meanwhile.'));
    await used.page.reload();
    await used.page.getByText('Edited meanwhile').first().waitFor();
    writeFileSync(file, text);
  });

  test('shows an edited component without a reload', async () => {
    const file = join(root, 'components/layout/site-frame.tsx');
    const text = readFileSync(file, 'utf8');
    await visit(used, '/about/');
    await used.page.evaluate(() => Reflect.set(window, 'isKept', true));
    writeFileSync(file, text.replace('Everything else is editorial.', 'The rest is ours.'));
    await used.page.getByText('The rest is ours.').waitFor({ timeout: 5 * 60_000 });
    expect(await used.page.evaluate(() => Reflect.get(window, 'isKept') === true)).toBe(true);
    writeFileSync(file, text);
  });
});

describe('next build && next start', () => {
  const used = useNext('start');

  test('answers at every address as the light site does', async () => {
    for (const address of addressesIn(LIGHT)) await expectSame(used.next.site, address);
  });

  test('says of what is no file that it is not found', async () => {
    expect((await ask(used.next.site, '/cite/no-such.bib')).status).toBe(404);
  });

  test.each(pages)('breaks no policy at %s', async (address) => {
    await visit(used, address);
    expect(used.refusals).toEqual([]);
  });

  test('shows the explorer at work', async () => {
    await visit(used, '/initiatives/');
    await used.page.getByRole('searchbox').last().fill('zzzzz');
    await used.page.waitForURL(/q=zzzzz/);
  });
});

test('next build makes a site whose sections hold nothing', async () => {
  for (const [path, text] of Object.entries(bareContent)) {
    const file = join(root, BARE.SITE_CONTENT, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const tsx = 'node_modules/tsx/dist/cli.mjs';
  const { status } = spawnSync(process.execPath, [tsx, 'lib/tools/record-permalinks.ts'], {
    cwd: root,
    env: { ...process.env, ...BARE },
  });
  expect(status).toBe(0);
  await buildNext(root, BARE);
});

test('nothing is left that git would see', () => {
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
  git('init', '--quiet');
  const own = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  });
  const seen = git('ls-files', '--others', '--exclude-standard').split('\n');
  const added = seen.filter((path) => !own.split('\n').includes(path));
  expect(added.filter((path) => !/^(?:corrected|bare)\//.test(path))).toEqual([]);
  for (const path of ['tsconfig.json', 'package.json', 'next.config.ts']) {
    expect(readFileSync(join(root, path), 'utf8')).toBe(readFileSync(path, 'utf8'));
  }
});
