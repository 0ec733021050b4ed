import type { Browser, Page } from '@playwright/test';
import { chromium, expect, test } from '@playwright/test';
import { findBrowser } from '@/lib/tools/ensure-browser.mjs';
import { anInitiative, aTheme } from './corpus';
import { visit } from './explorer';
import { EXPLORER } from './exported';

// Playwright starts browsers without the cache for "Back"; readers have it.
let browser: Browser;
test.beforeAll(async () => {
  browser = await chromium.launch({
    ...findBrowser(),
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
});
test.afterAll(() => browser.close());

/** A window that keeps pages for "Back", and what it loaded ahead since it was opened. */
async function openWindow(baseURL: string | undefined) {
  const context = await browser.newContext({ baseURL });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const fetched: string[] = [];
  session.on('Preload.prefetchStatusUpdated', ({ prefetchUrl, status }) => {
    if (status === 'Ready') fetched.push(new URL(prefetchUrl).pathname);
  });
  await session.send('Preload.enable');
  return { page, fetched };
}

/** How the page that is open came to be. */
const arrival = (page: Page) =>
  page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return (entry as unknown as { deliveryType: string }).deliveryType;
  });

test('a link that is pointed at is fetched, and followed without asking again', async ({
  baseURL,
}) => {
  const { page, fetched } = await openWindow(baseURL);
  await page.goto('/themes/');
  const link = page.getByRole('main').getByRole('link', { name: aTheme.title, exact: true });
  await link.hover();
  await expect.poll(() => fetched).toContain(`/themes/${aTheme.id}/`);
  await link.click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(aTheme.title);
  expect(await arrival(page)).toBe('navigational-prefetch');
});

test('a link to words lands on them, though their page was fetched before', async ({ baseURL }) => {
  const { page, fetched } = await openWindow(baseURL);
  await page.goto(`/initiatives/${anInitiative.id}/`);
  const link = page.getByRole('link', { name: 'Read in the document' });
  await link.hover();
  await expect.poll(() => fetched).toContain(`/documents/${anInitiative.document}/`);
  await link.click();
  await page.waitForURL('**/documents/**');
  expect(await arrival(page)).toBe('navigational-prefetch');
  const lit = page.locator(':target, :has(> :target)').first();
  await expect(lit).toBeInViewport();
});

test('files, and links that script answers, are not fetched', async ({ baseURL }) => {
  const { page, fetched } = await openWindow(baseURL);
  await page.goto(`/initiatives/${anInitiative.id}/`);
  await page.getByRole('link', { name: 'Copy link to this initiative' }).hover();
  await page.waitForTimeout(1000);
  await page.getByRole('link', { name: 'BibTeX' }).hover();
  await page.waitForTimeout(1000);
  await page.getByRole('link', { name: 'Themes', exact: true }).hover();
  await expect.poll(() => fetched).toEqual(['/themes/']);
});

/** As a link does; `goto` is as if the address were typed. */
async function go(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => location.assign(to), path);
  await page.waitForURL(`**${path}`);
}

/** A page that comes back is not loaded again, so there is no loading to wait for. */
async function back(page: Page, path: string): Promise<void> {
  await page.evaluate(() => history.back());
  await page.waitForURL((url) => url.href === new URL(path, url).href, { waitUntil: 'commit' });
}

// What keeps a page from coming back is its scripts and headers: those of all content pages are the
// same, cards have none, and the explorer has its own.
test('"Back" brings a page back as it was left', async ({ baseURL }) => {
  const { page } = await openWindow(baseURL);
  const content = [`/initiatives/${anInitiative.id}/`, `/documents/${anInitiative.document}/`];
  for (const path of ['/', EXPLORER, ...content, `/embed/${anInitiative.id}/`]) {
    await visit(page, path);
    await page.evaluate(() => Object.assign(window, { isKept: true }));
    await go(page, '/about/');
    await back(page, path);
    const found = await page.evaluate(() => ({
      isKept: 'isKept' in window,
      reasons: (
        performance.getEntriesByType('navigation')[0] as unknown as { notRestoredReasons: unknown }
      ).notRestoredReasons,
    }));
    expect([path, found]).toEqual([path, { isKept: true, reasons: null }]);
  }
});

test('what was switched meanwhile holds on the page that comes back', async ({ baseURL }) => {
  const { page } = await openWindow(baseURL);
  const document = `/documents/${anInitiative.document}/`;
  const box = () => page.getByRole('checkbox', { name: 'Copy without the citation' });
  await page.goto(document);
  await expect(box()).not.toBeChecked();
  await page.evaluate(() => Object.assign(window, { isKept: true }));
  await go(page, '/documents/');
  await page.evaluate(() => localStorage.setItem('copy-plain', '1'));
  await back(page, document);
  expect(await page.evaluate(() => 'isKept' in window)).toBe(true);
  await expect(box()).toBeChecked();
});

test('pages go over into each other, unless a reader wants no motion', async ({ page }) => {
  const rules = () =>
    page.evaluate(() =>
      [...document.styleSheets]
        .flatMap((sheet) => [...sheet.cssRules])
        .filter((rule) => rule instanceof CSSMediaRule && rule.cssText.includes('@view-transition'))
        .map((rule) => matchMedia((rule as CSSMediaRule).media.mediaText).matches),
    );
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.goto('/themes/');
  expect(await rules()).toEqual([true]);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await rules()).toEqual([false]);
});
