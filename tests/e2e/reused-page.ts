import type { Browser, Page, WorkerInfo } from '@playwright/test';
import { test as base } from '@playwright/test';

type Own = { pageWithoutScript: Page };
type Reused = { reused: Page; reusedWithoutScript: Page };

/**
 * A test that needs nothing but a page takes over that of the test before it, as new: what the
 * site keeps in the browser is cleared away, and a window takes longer to open than most pages take
 * to look at. Nothing moves on it. Scripts that a test adds to every page would stay: such a test
 * needs a page of its own.
 */
export const test = base.extend<Own, Reused>({
  reused: [
    ({ browser }, give, { project }) => lend(browser, project, true, give),
    { scope: 'worker' },
  ],
  reusedWithoutScript: [
    ({ browser }, give, { project }) => lend(browser, project, false, give),
    { scope: 'worker' },
  ],
  page: async ({ reused }, give) => give(await renew(reused)),
  pageWithoutScript: async ({ reusedWithoutScript }, give) =>
    give(await renew(reusedWithoutScript)),
});

async function lend(
  browser: Browser,
  { use: { baseURL, locale, timezoneId, permissions } }: WorkerInfo['project'],
  javaScriptEnabled: boolean,
  give: (page: Page) => Promise<void>,
): Promise<void> {
  const options = { baseURL, locale, timezoneId, permissions, javaScriptEnabled };
  const context = await browser.newContext(options);
  await give(await context.newPage());
  await context.close();
}

async function renew(page: Page): Promise<Page> {
  await page.unrouteAll();
  // Not every page lets itself be asked: one of an error has nothing to keep.
  await page.evaluate(() => localStorage.clear()).catch(() => undefined);
  await page.goto('about:blank');
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({
    media: 'screen',
    colorScheme: 'light',
    forcedColors: 'none',
    contrast: 'no-preference',
    reducedMotion: 'reduce',
  });
  return page;
}
