import { expect, test } from '@playwright/test';
import { aDocument, aTheme, corpus } from './corpus';
import {
  countOf,
  expectLength,
  filtersButton,
  openExplorer,
  option,
  searchBox,
  sheet,
} from './explorer';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

const SECTIONS = ['Initiatives', 'Themes', 'Actors', 'Instruments', 'Documents'];

test('every section is one tap away from the home page', async ({ page }) => {
  await page.goto('/');
  const links = page.getByRole('navigation', { name: 'Main' }).getByRole('link');
  await expect(links).toHaveText(SECTIONS);
  for (const link of await links.all()) await expect(link).toBeInViewport();
  await links.last().tap();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Documents');
});

test('the search is one tap away from a content page', async ({ page }) => {
  await page.goto('/about/');
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).tap();
  await expect(searchBox(page)).toBeInViewport();
});

test('filters open as a sheet, filter, and close where one was', async ({ page }) => {
  await openExplorer(page);
  await page.mouse.wheel(0, 120);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  const before = await page.evaluate(() => scrollY);

  await filtersButton(page).tap();
  await expect(sheet(page)).toBeVisible();
  const box = option(sheet(page), 'Theme', aTheme.title);
  const promised = await countOf(box);
  await box.tap();
  await expect(box).toBeChecked();
  await sheet(page)
    .getByRole('button', { name: `Show ${promised} initiatives` })
    .tap();

  await expect(sheet(page)).toBeHidden();
  await expectLength(page, promised);
  await expect(filtersButton(page)).toBeFocused();
  await expect(filtersButton(page)).toContainText('1');
  expect(await page.evaluate(() => scrollY)).toBe(before);
  await expect(page).toHaveURL(`/initiatives/?theme=${aTheme.id}`);
});

test('the sheet clears what was chosen, and says how many there are then', async ({ page }) => {
  await openExplorer(page, `?theme=${aTheme.id}`);
  await filtersButton(page).tap();
  await sheet(page).getByRole('button', { name: 'Clear all' }).tap();
  const all = corpus.initiatives.length;
  await sheet(page)
    .getByRole('button', { name: `Show ${all} initiatives` })
    .tap();
  await expectLength(page, all);
  await expect(page).toHaveURL('/initiatives/');
});

test('Close and a tap on the page beside it close the sheet too', async ({ page }) => {
  await openExplorer(page);
  await filtersButton(page).tap();
  await sheet(page).getByRole('button', { name: 'Close' }).tap();
  await expect(sheet(page)).toBeHidden();
  await expect(filtersButton(page)).toBeFocused();

  await page.setViewportSize({ width: 700, height: 844 });
  await filtersButton(page).tap();
  await expect(sheet(page)).toBeVisible();
  await page.touchscreen.tap(40, 400);
  await expect(sheet(page)).toBeHidden();
});

test('the text of a document is large enough to read without zooming', async ({ page }) => {
  await page.goto(`/documents/${aDocument.id}/`);
  const sizes = await page
    .locator('.passage-text')
    .evaluateAll((texts) =>
      texts.map((text) => Number.parseFloat(getComputedStyle(text).fontSize)),
    );
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(15);
  expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
});
