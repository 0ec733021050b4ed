import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { derivedPaths, paths } from '@/lib/url/paths';
import { SPECIMEN, specimenPassages } from '@/tests/constructs-content';
import { firstThat } from './corpus';
import { recordRefusals } from './policy-violations';
import { copyBy, selectIn } from './select-words';

/** The site that has the document with all constructs. */
const site = process.env.E2E_CORRECTED_URL ?? '';
const specimen = `${site}${paths.document(SPECIMEN)}`;

const beginningWith = (begins: string) =>
  firstThat(specimenPassages, begins, ({ text }) => text.startsWith(begins));

const WIDTHS = [1280, 390];

test('pictures are published byte for byte, and the page may show them', async ({ page }) => {
  const refusals = await recordRefusals(page);
  await page.goto(specimen);
  for (const { file } of specimenPassages.flatMap(({ figures = [] }) => figures)) {
    const address = derivedPaths.figure(SPECIMEN, file);
    const response = await page.request.get(`${site}${address}`);
    const written = readFileSync(`tests/fixtures/constructs/documents/${SPECIMEN}/${file}`);
    expect(await response.body()).toEqual(written);
    const picture = page.locator(`img[src="${address}"]`);
    await picture.scrollIntoViewIfNeeded();
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0);
  }
  expect(refusals).toEqual([]);
});

test('a picture has its room before it is there, and is never wider than the page', async ({
  page,
}) => {
  // It never comes.
  await page.route('**/figures/**', () => undefined);
  const picture = page.locator('img[src$="map.png"]');
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(specimen, { waitUntil: 'domcontentloaded' });
    const box = await picture.boundingBox();
    expect(box?.width).toBeGreaterThan(290);
    expect((box?.height ?? 0) / (box?.width ?? 1)).toBeCloseTo(360 / 640, 2);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
});

test('who arrives at an item sees its lead-ins marked, and no others, without script', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const item = beginningWith('at any time');
  await page.goto(`${specimen}#${item.id}`);
  const marked = await page
    .locator('.passage:not(:target)')
    .evaluateAll((all) =>
      all.filter((one) => getComputedStyle(one).boxShadow !== 'none').map(({ id }) => id),
    );
  expect(marked).toEqual(item.leadIns);
  await context.close();
});

test('a row that a cell joins to others is arrived at, and copied with all that it says', async ({
  page,
}) => {
  const row = beginningWith('2000\t');
  await page.goto(`${specimen}#${row.id}`);
  await expect(page.locator('arrival-notice')).toBeHidden();
  await selectIn(page, row, row.text.indexOf('1 in'), row.text.length);
  expect((await copyBy(page, 'Copy quote')).split('\n\n')[0]).toBe(
    'State: Norway | Mines, Destroyed: none | Mines, Kept: 1 in Oslo',
  );
});

test('on a phone a row says again what reaches into it', async ({ page }) => {
  await page.goto(specimen);
  const { id } = beginningWith('2000\t');
  const repeated = () =>
    page.locator(`#${id}`).evaluate((row) => getComputedStyle(row, '::before').display !== 'none');
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 844 });
    expect(await repeated()).toBe(width === 390);
  }
});
