import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { PAGE_LENGTH } from '@/lib/lists/page-lengths';
import { later } from '@/tests/corrected-site/corrections';
import { violationsOn } from './accessibility/axe';
import { corpus, firstThat } from './corpus';
import { listedIds } from './explorer';
import { test } from './reused-page';
import { smallTargets } from './small-targets';

/** The site of a later day, which has grown. */
const site = process.env.E2E_CORRECTED_URL ?? '';

const theme = firstThat(corpus.themes, `a theme ${later.theme}`, ({ id }) => id === later.theme);
const pages = (page: Page) => page.getByRole('navigation', { name: 'Pages of this list' });

test('a theme is read from its first page to its last, each initiative once, without script', async ({
  pageWithoutScript: page,
}) => {
  await page.goto(`${site}/themes/${theme.id}/`);
  const { ids, numbers } = await readOn(page);
  expect(ids.filter((id) => /^step-\d+$/.test(id))).toHaveLength(later.count);
  expect(numbers).toEqual(['1', '2', '3', '4', '5']);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${theme.title}, page 5 of 5`);
  await expect(page).toHaveTitle(new RegExp(`^${theme.title}, page 5 of 5 · `));
  await page.getByRole('navigation', { name: 'Breadcrumb' }).getByText(theme.title).click();
  await expect(page).toHaveURL(`${site}/themes/${theme.id}/`);
});

test('what an actor leads stands behind its page, whole', async ({ page }) => {
  await page.goto(`${site}/actors/${later.actor}/`);
  await page.getByRole('link', { name: /^All [\d,]+ initiatives, in which it acts, or/ }).click();
  await expect(page).toHaveURL(`${site}/actors/${later.actor}/lead/`);
  await readOn(page);
  await expect(page).toHaveURL(`${site}/actors/${later.actor}/lead/5/`);
  await pages(page).getByRole('link', { name: 'Page 1', exact: true }).click();
  await expect(page).toHaveURL(`${site}/actors/${later.actor}/lead/`);
});

test('all initiatives and all of a kind are read on in the same way', async ({ page }) => {
  for (const [second, before] of [
    ['/initiatives/2/', '/initiatives/'],
    ['/kinds/commitment/2/', '/kinds/commitment/'],
  ]) {
    await page.goto(`${site}${second}`);
    await readOn(page, PAGE_LENGTH);
    await page.goto(`${site}${second}`);
    await pages(page).getByRole('link', { name: 'Previous' }).click();
    await expect(page).toHaveURL(`${site}${before}`);
  }
});

test('a page that is gone leads to its list', async ({ page }) => {
  for (const [gone, list] of [
    [`/themes/${theme.id}/6/`, `/themes/${theme.id}/`],
    [`/actors/${later.actor}/venue/2/`, `/actors/${later.actor}/`],
    ['/initiatives/99/', '/initiatives/'],
  ]) {
    const answer = await page.goto(`${site}${gone}`);
    expect(answer?.status()).toBe(404);
    const first = page.locator('nearest-addresses').getByRole('link').first();
    await expect(first).toHaveAttribute('href', list ?? '');
  }
});

test('the pages of long lists fit every width, and axe finds nothing on them', async ({ page }) => {
  for (const path of [`/themes/${theme.id}/3/`, `/actors/${later.actor}/`]) {
    await page.goto(`${site}${path}`);
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 844 });
      const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth);
      expect.soft(scrollWidth, `${path} at ${width} pixels`).toBeLessThanOrEqual(width);
      expect.soft(await smallTargets(page), path).toEqual([]);
    }
  }
  // The page of an actor is one of every kind.
  await page.goto(`${site}/themes/${theme.id}/3/`);
  expect(await violationsOn(page, 'all')).toEqual([]);
});

/**
 * Follows "Next" to the last page. Every page says which part of how many it shows, and shows as many;
 * `before` is how many stand on earlier pages.
 */
async function readOn(page: Page, before = 0) {
  const ids: string[] = [];
  const numbers: string[] = [];
  for (;;) {
    const here = await listedIds(page);
    const [, first, last, total] =
      /(\d+)–(\d+) of (\d+) initiatives/.exec(await page.getByRole('main').innerText()) ?? [];
    expect([Number(first), Number(last)]).toEqual([
      before + ids.length + 1,
      before + ids.length + here.length,
    ]);
    ids.push(...here);
    numbers.push((await pages(page).locator('[aria-current]').innerText()).replace(/\D/g, ''));
    const next = pages(page).getByRole('link', { name: 'Next' });
    if ((await next.count()) === 0) {
      expect(before + ids.length).toBe(Number(total));
      expect(new Set(ids).size).toBe(ids.length);
      return { ids, numbers };
    }
    await next.click();
    await page.waitForURL(new RegExp(`/${numbers.length + Number(numbers[0])}/$`));
  }
}
