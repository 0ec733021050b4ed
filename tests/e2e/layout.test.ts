import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { visit } from './explorer';
import { isCard, notFoundPage, pageKinds } from './pages';
import { test } from './reused-page';
import { smallTargets } from './small-targets';

const WIDTHS = [1280, 390, 320];

for (const { name, path } of pageKinds) {
  const isNotFound = path === notFoundPage.path;

  test(`${name} loads without an error, says what it is, and fits every width`, async ({
    page,
  }) => {
    const troubles = recordTroubles(page, isNotFound ? path : undefined);
    await visit(page, path);
    await expect.soft(page).toHaveTitle(/\S.* · \S|\S.*: \S/);
    // A card stands for its page, which is the one that search engines are to know.
    if (!isNotFound && !isCard(path)) await expectDescribed(page);

    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth);
      expect.soft(scrollWidth, `${width} pixels`).toBeLessThanOrEqual(width);
      expect.soft(await smallTargets(page), `${width} pixels`).toEqual([]);
    }
    expect(troubles).toEqual([]);
  });
}

/** What search engines and previews of links read. */
async function expectDescribed(page: Page): Promise<void> {
  const description = page.locator('meta[name="description"]');
  await expect.soft(description).toHaveAttribute('content', /\S{2,} .*\S/);
  const canonical = page.locator('link[rel="canonical"]');
  await expect.soft(canonical).toHaveCount(1);
  const { pathname } = new URL(page.url());
  await expect.soft(canonical).toHaveAttribute('href', new RegExp(`^https?://[^/]+${pathname}$`));
}

/** Everything that goes wrong on a page from now on; `missing` is the one address that may. */
function recordTroubles(page: Page, missing?: string): string[] {
  const troubles: string[] = [];
  const isExpected = (url: string) => missing !== undefined && url.endsWith(missing);
  page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    if (!isExpected(message.location().url)) troubles.push(`console: ${message.text()}`);
  });
  page.on('requestfailed', (request) => troubles.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() < 400 || isExpected(response.url())) return;
    troubles.push(`${response.status()}: ${response.url()}`);
  });
  return troubles;
}
