import puppeteer from 'puppeteer-core';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '@/lib/site/serve.mjs';
import { pageKinds } from '@/tests/e2e/pages';

let site: Awaited<ReturnType<typeof serve>>;
let browser: Browser;

beforeAll(async () => {
  site = await serve({ root: `${process.cwd()}/out`, port: 4140 });
  browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
    headless: true,
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

test('what is injected does not run in Firefox, and is noticed', async () => {
  const { page, refusals } = await openPage();
  await page.goto(`${site.url}/themes/`);
  await page.evaluate(() => {
    const image = document.createElement('img');
    image.setAttribute('onerror', 'document.documentElement.dataset.ran = 1');
    image.setAttribute('src', '/no-such-picture');
    document.body.append(image);
  });
  await expect.poll(() => refusals.length, { timeout: 60_000 }).toBeGreaterThan(0);
  expect(await page.evaluate(() => document.documentElement.dataset.ran)).toBeUndefined();
  await page.close();
});
