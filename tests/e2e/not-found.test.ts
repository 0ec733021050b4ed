import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { exportedPages } from './exported';
import { test } from './reused-page';

const offered = (page: Page) =>
  page.getByRole('main').getByRole('listitem').filter({ hasText: '/' }).getByRole('link');

test('a wrong address is answered with 404, a heading and ways in', async ({ page }) => {
  const answer = await page.goto('/no-such-page/');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/no such page/i);
  for (const section of ['Home', 'Initiatives', 'Themes', 'Actors', 'Instruments', 'Documents']) {
    await expect(
      page.getByRole('main').getByRole('link', { name: section, exact: true }),
    ).toBeVisible();
  }
  await expect(page.getByText(/did you mean/i)).toBeHidden();
});

const NEAR: readonly (readonly [asked: string, why: string, nearest: string])[] = [
  ['/themes/g8/', 'the right name in a wrong section', '/actors/g8/'],
  ['/initiatives/widen-global-partnrship', 'a slip', '/initiatives/widen-global-partnership/'],
  ['/actor/nato', 'a section without its s', '/actors/nato/'],
  [
    '/Instruments/Kimberley-Process.html',
    'capitals and an ending',
    '/instruments/kimberley-process/',
  ],
  ['/documents/fff-200', 'a cut', '/documents/fff-2000/'],
];

for (const [asked, why, nearest] of NEAR) {
  test(`${asked}, ${why}, is offered ${nearest}`, async ({ page }) => {
    const answer = await page.goto(asked);
    expect(answer?.status()).toBe(404);
    await expect(page.getByText(/did you mean/i)).toBeVisible();
    const first = offered(page).first();
    await expect(first).toHaveAttribute('href', nearest);
    await first.click();
    await expect(page).toHaveURL(nearest);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}

test('an address with odd signs is a wrong one, and no error', async ({ page }) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  const answer = await page.goto('/themes/%C3%A9%20<script>');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(errors).toEqual([]);
});

test('every page is among the addresses that can be offered', async ({ page }) => {
  const answer = await page.request.get('/addresses.json');
  const known = ((await answer.json()) as [string, string][]).map(([path]) => path);
  const pages = exportedPages.map(({ address }) => address);
  // Nobody types the address of a passage, a citation or a card by hand.
  const madeFromOthers = /404|_not-found|^\/embed\/|^\/documents\/[^/]+\/[^/]+\//;
  expect(pages.filter((path) => !known.includes(path) && !madeFromOthers.test(path))).toEqual([]);
  expect(known.filter((path) => !pages.includes(path))).toEqual([]);
});

test('without JavaScript a wrong address has the ways in', async ({ pageWithoutScript: page }) => {
  await page.goto('/themes/g8/');
  await expect(page.getByRole('main').getByRole('link', { name: 'Actors' })).toBeVisible();
  await expect(page.getByText(/did you mean/i)).toBeHidden();
});
