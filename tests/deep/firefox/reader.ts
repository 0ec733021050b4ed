import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { launch } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { folderSource } from '@/lib/serve/folder-source';
import { serve } from '@/lib/serve/start-server';

/** A reader with the Firefox of the system, and the site served to them. */
export type Reader = {
  /** A window that nothing was kept in, 1280 × 800 pixels. */
  page: Page;
  /** Where the site stands, without a slash at the end. */
  site: string;
  /** The errors of scripts since the window was opened. */
  errors: string[];
};

type Prefs = Record<string, unknown>;

/** Debian's name, wherever the path finds it. */
const FIREFOX = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';

/** Tests read what a page put on the clipboard; readers would be asked for it. */
const clipboard: Prefs = { 'dom.events.testing.asyncClipboard': true };

/** For the tests of a file: one Firefox, one server, and a new window for each test. */
export function openFirefox(folder: 'out.fixture' | 'out.corrected', prefs: Prefs = {}): Reader {
  const reader = {} as Reader;
  const ends: (() => Promise<unknown>)[] = [];
  let browser: Browser;
  beforeAll(async () => {
    const served = await serve({ source: folderSource(join(process.cwd(), folder)), port: 0 });
    ends.push(served.close);
    reader.site = served.url.replace(/\/$/, '');
    browser = await launch({
      browser: 'firefox',
      executablePath: FIREFOX,
      extraPrefsFirefox: { ...clipboard, ...prefs },
    });
    ends.push(() => browser.close());
  });
  beforeEach(async () => {
    const context = await browser.createBrowserContext();
    reader.page = await context.newPage();
    reader.page.setDefaultTimeout(patience.timeout);
    reader.errors = [];
    reader.page.on('pageerror', (error) => reader.errors.push(String(error)));
    await reader.page.setViewport({ width: 1280, height: 800 });
  });
  afterEach(async () => {
    await reader.page.browserContext().close();
    expect(reader.errors).toEqual([]);
  });
  afterAll(async () => {
    for (const end of ends.toReversed()) await end();
  });
  return reader;
}

/** Waits until an address is reached; from the root of the site. */
export async function expectAt({ page, site }: Reader, path: string): Promise<void> {
  await expect.poll(() => page.url(), patience).toBe(`${site}${path}`);
}

/** Far longer than anything takes. */
export const patience = { timeout: 120_000, interval: 100 };

/** The text of the first element that fits, as it is written in the page. */
export function textOf(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, (element) => element.textContent?.trim() ?? '');
}

/** Presses what has this name, by the mouse. */
export async function press(page: Page, selector: string, name: string | RegExp): Promise<void> {
  const handle = await find(page, selector, name);
  await handle.click();
}

/** The first element that is shown and has this name or text. Throws when there is none. */
export async function find(page: Page, selector: string, name: string | RegExp) {
  const [source, flags] = typeof name === 'string' ? [name, ''] : [name.source, name.flags];
  const exact = typeof name === 'string';
  const handle = await page.waitForFunction(
    (css: string, text: string, options: string, isExact: boolean) =>
      [...document.querySelectorAll<HTMLElement>(css)].find((element) => {
        const labels = [element.ariaLabel, element.innerText, element.textContent].map((label) =>
          (label ?? '').replace(/\s+/g, ' ').trim(),
        );
        const pattern = new RegExp(text, options);
        const fits = labels.some((label) => (isExact ? label === text : pattern.test(label)));
        return fits && element.checkVisibility();
      }),
    {},
    selector,
    source,
    flags,
    exact,
  );
  const element = handle.asElement();
  if (!element) throw new Error(`No ${selector} is called ${source}`);
  return element as NonNullable<Awaited<ReturnType<Page['$']>>>;
}

/** What the page put on the clipboard. */
export function readClipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

/** What is selected, as the browser has it. */
export function selected(page: Page): Promise<string> {
  return page.evaluate(() => String(getSelection()));
}
