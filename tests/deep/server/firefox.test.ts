import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import puppeteer from 'puppeteer-core';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { NO_HASHES } from '@/lib/serve/content-policy';
import { headersOf } from '@/lib/serve/security-headers';
import { folderSource } from '@/lib/serve/folder-source';
import { serve } from '@/lib/serve/start-server';
import { pageKinds } from '@/tests/e2e/pages';

let site: Awaited<ReturnType<typeof serve>>;
let browser: Browser;

beforeAll(async () => {
  site = await serve({ source: folderSource(`${process.cwd()}/out`), port: 4140 });
  browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
    headless: true,
    defaultViewport: { width: 1280, height: 800 },
    protocolTimeout: 300_000,
    timeout: 300_000,
  });
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** A page that remembers what its policy refused and what went wrong. */
async function openPage(): Promise<{ page: Page; refusals: string[] }> {
  const page = await browser.newPage();
  page.setDefaultTimeout(120_000);
  const refusals: string[] = [];
  page.on('console', (message) => {
    if (/REFUSED|content-security|trusted ?type/i.test(message.text()))
      refusals.push(message.text());
  });
  page.on('pageerror', (error) => void refusals.push(String(error)));
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.log(`REFUSED ${location.pathname} ${event.effectiveDirective} ${event.blockedURI}`);
    });
  });
  return { page, refusals };
}

test('Firefox refuses nothing on any kind of page', async () => {
  const { page, refusals } = await openPage();
  for (const { path } of pageKinds) await page.goto(`${site.url}${path}`);
  expect(refusals).toEqual([]);
  await page.close();
});

test('Firefox refuses nothing while the explorer is used', async () => {
  const { page, refusals } = await openPage();
  await page.goto(`${site.url}/initiatives/`);
  const box = await page.waitForSelector('main input[type=checkbox]');
  await box?.click();
  await page.waitForFunction(() => location.search !== '');
  await page.type('main input[type=search]', 'human');
  await page.waitForFunction(() => location.search.includes('q=human'));
  await page.goBack();
  expect(refusals).toEqual([]);
  await page.close();
});

/** Three ways to run; each leaves its mark. */
const INJECTED =
  '<img src="/no-such-picture" onerror="document.documentElement.dataset.handler=1">' +
  '<script>document.documentElement.dataset.inline = 1;</script>' +
  '<p id="end">the end</p>';

/** The page of the themes with something written into it, protected or not, for as long as it is asked. */
async function withInjected(
  isProtected: boolean,
  ask: (address: string) => Promise<void>,
): Promise<void> {
  const html = readFileSync('out.fixture/themes/index.html', 'utf8').replace(
    '<main',
    `${INJECTED}<main`,
  );
  const meta = /<meta http-equiv="Content-Security-Policy"[^>]*>/;
  const server = createServer((request, response) => {
    if (request.url !== '/themes/') return response.writeHead(404).end();
    const headers = isProtected ? headersOf('/themes/', NO_HASHES) : {};
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...headers });
    return response.end(isProtected ? html : html.replace(meta, ''));
  });
  await new Promise<void>((resolve) => server.listen(4141, '127.0.0.1', resolve));
  await ask('http://127.0.0.1:4141/themes/');
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

const marksOf = (page: Page) =>
  page.evaluate(() => ({ ...document.documentElement.dataset }) as Record<string, string>);

test('what is injected does not run in Firefox, and is noticed', async () => {
  const { page, refusals } = await openPage();
  await withInjected(true, async (address) => {
    await page.goto(address);
    await page.waitForSelector('#end');
    await expect.poll(() => refusals.length, { timeout: 60_000 }).toBeGreaterThan(1);
    expect(await marksOf(page)).not.toHaveProperty('handler');
    expect(await marksOf(page)).not.toHaveProperty('inline');
  });
  await page.close();
});

test('what is injected runs in Firefox once the policy is taken away', async () => {
  const { page } = await openPage();
  await withInjected(false, async (address) => {
    await page.goto(address);
    await expect
      .poll(() => marksOf(page), { timeout: 60_000 })
      .toMatchObject({ handler: '1', inline: '1' });
  });
  await page.close();
});
