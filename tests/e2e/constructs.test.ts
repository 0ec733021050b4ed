import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { Passage } from '@/lib/model/passage';
import { paths } from '@/lib/url/paths';
import { SPECIMEN, specimenPassages } from '@/tests/constructs-content';
import { violationsOn } from './accessibility/axe';
import { firstThat } from './corpus';
import { test } from './reused-page';
import { copyBy, select, selectIn } from './select-words';
import { smallTargets } from './small-targets';

/** The site that has the document with all constructs. */
const site = process.env.E2E_CORRECTED_URL ?? '';
const specimen = `${site}${paths.document(SPECIMEN)}`;

const beginningWith = (begins: string): Passage =>
  firstThat(specimenPassages, begins, ({ text }) => text.startsWith(begins));

const UNDERTAKES = 'Each State Party undertakes never under any circumstances:';
const UNLESS = 'unless the States Parties decide otherwise.';

/** The words that “Copy quote” copies, without the citation. */
async function copied(page: Page): Promise<string[]> {
  return (await copyBy(page, 'Copy quote')).split('\n\n').slice(0, -1);
}

test('the source’s own numbering leads to its place, and gives way to the address', async ({
  page,
}) => {
  const { id } = beginningWith('at any time');
  await page.goto(`${specimen}#art-1-1-b-ii`);
  await expect(page).toHaveURL(`${specimen}#${id}`);
  await expect(page.locator(':target')).toContainText('at any time;');
  await expect(page.locator('arrival-notice')).toBeHidden();
});

test('without script it leads there too', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${specimen}#art-1-2`);
  await expect(page.locator(`#${beginningWith('Canada undertakes').id}`)).toBeInViewport();
  await context.close();
});

test('selected words of an item are copied with the words that govern it', async ({ page }) => {
  await page.goto(specimen);
  const item = beginningWith('at any time');
  await selectIn(page, item, 0, item.text.length);
  expect(await copied(page)).toEqual([
    `${UNDERTAKES} […] (b) To develop mines: […] (ii) at any time; […] ${UNLESS}`,
  ]);
  await selectIn(page, item, 3, item.text.length - 1);
  expect(await copied(page)).toEqual([
    `${UNDERTAKES} […] (b) To develop mines: […] any time […] ${UNLESS}`,
  ]);
  const [first, last] = [beginningWith('To use'), beginningWith('To develop')];
  await select(
    page,
    { passage: first.id, offset: 0 },
    { passage: last.id, offset: last.text.length },
  );
  expect(await copied(page)).toEqual([
    `${UNDERTAKES} (a) To use mines;`,
    `(b) To develop mines: […] ${UNLESS}`,
  ]);
});

test('selected words of a cell are copied with what its column and row say', async ({ page }) => {
  await page.goto(specimen);
  const row = beginningWith('Article 5\t');
  await selectIn(page, row, row.text.indexOf('ten years'), row.text.length);
  const copy = await copyBy(page, 'Copy quote');
  expect(copy).toMatch(/^Article: Article 5 \| not later than: ten years\n\n.*art\. 2/);
});

test('the button of a passage’s own page copies what governs it as well', async ({ page }) => {
  await page.goto(`${site}${paths.passageAlone(SPECIMEN, beginningWith('To assist').id)}`);
  await page.getByRole('button', { name: 'Copy quote' }).click();
  await expect(page.getByRole('button', { name: 'Quote copied' })).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text.split('\n\n')[0]).toBe(`${UNDERTAKES} […] (c) To assist anyone ${UNLESS}`);
});

test('a mark leads to its note, and the note back to each of its marks', async ({ page }) => {
  await page.goto(specimen);
  await page.getByRole('link', { name: 'Note 1' }).first().click();
  const note = page.locator(`#${beginningWith('after the entry').id}`);
  await expect(note).toBeInViewport();
  await note.getByRole('link', { name: '2', exact: true }).click();
  await expect(page.getByRole('link', { name: 'Note 1' }).nth(1)).toBeInViewport();
});

test('on a phone a row is a block that repeats its heads, and nothing is wider than the screen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(specimen);
  const cell = page.locator('[data-head="not later than"]').first();
  const repeated = () =>
    cell.evaluate((element) => getComputedStyle(element, '::before').display !== 'none');
  expect(await repeated()).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await page.setViewportSize({ width: 1280, height: 844 });
  expect(await repeated()).toBe(false);
});

test('axe finds nothing in the document, nor is anything too small to be hit', async ({ page }) => {
  await page.goto(specimen);
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 844 });
    expect(await smallTargets(page), `${width} pixels`).toEqual([]);
    expect(await violationsOn(page, 'all'), `${width} pixels`).toEqual([]);
  }
});
