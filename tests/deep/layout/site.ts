import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { chromium } from '@playwright/test';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { findBrowser } from '@/lib/tools/ensure-browser.mjs';
import { folderSource } from '@/lib/serve/folder-source';
import { serve } from '@/lib/serve/start-server';
import { stampOf } from '@/lib/tools/source-stamp.mjs';
import { stressContent } from '@/tests/stress-site/content';

/** A site in a browser: a new window for each test. */
export type Reader = {
  page: Page;
  /** Where the site stands, without a slash at the end. */
  site: string;
};

const STAMP = 'test-results/stress-stamp';

/** For the tests of a file: one Chromium and one server. */
export function openChromium(folder: 'out.fixture' | 'out.stress'): Reader {
  const reader = {} as Reader;
  const ends: (() => Promise<unknown>)[] = [];
  let browser: Browser;
  beforeAll(async () => {
    if (folder === 'out.stress') buildStressSite();
    const served = await serve({ source: folderSource(join(process.cwd(), folder)), port: 0 });
    ends.push(served.close);
    reader.site = served.url.replace(/\/$/, '');
    browser = await chromium.launch(findBrowser());
    ends.push(() => browser.close());
  }, 30 * 60_000);
  beforeEach(async () => {
    const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'en-CA' });
    reader.page = await context.newPage();
  });
  afterEach(async () => {
    await reader.page.context().close();
  });
  afterAll(async () => {
    for (const end of ends.toReversed()) await end();
  });
  return reader;
}

/** Builds `out.stress` where it is absent, or older than what it is made from. */
function buildStressSite(): void {
  const stamp = `${stampOf(process.cwd())} ${JSON.stringify(stressContent)}`;
  const isBuilt = existsSync('out.stress/index.html') && existsSync(STAMP);
  if (isBuilt && readFileSync(STAMP, 'utf8') === stamp) return;
  const { status } = spawnSync('npm', ['run', 'build:stress'], { stdio: 'inherit' });
  expect(status, 'npm run build:stress').toBe(0);
  writeFileSync(STAMP, stamp);
}
