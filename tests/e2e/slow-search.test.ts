import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { corpus, idsOf } from './corpus';
import {
  expectLength,
  expectListed,
  listedIds,
  openExplorer,
  option,
  searchBox,
  untilRunning,
  untilSearched,
} from './explorer';
import { complaintsOf, countRequests, FAILURES, holdBack, SEARCH_FILE } from './failing';
import { test } from './reused-page';

const all = idsOf(corpus.initiatives);
const actions = idsOf(corpus.initiatives.filter(({ kind }) => kind === 'action'));
const FAILED = 'The search could not be loaded.';
const RENEWED = 'the site seems to have been renewed';

for (const [how, fail] of Object.entries(FAILURES)) {
  test(`where the search ${how}, the page says so and lists all`, async ({ page }) => {
    const complaints = complaintsOf(page);
    const requests = countRequests(page);
    await page.route(SEARCH_FILE, fail);
    await openExplorer(page, '?q=landmines');
    const main = page.getByRole('main');
    await expect(main.getByText(FAILED).first()).toContainText('not searched for “landmines”.');
    await expectListed(page, all);
    await expectLength(page, all.length);
    await expect(main.getByText(/^(All initiatives|Initiatives that)/)).not.toContainText('match');
    // What is done then is the same, however it failed.
    if (how === Object.keys(FAILURES)[0]) await stillFilters(page);
    expect(requests()).toBe(1);
    expect(complaints).toEqual([]);
  });
}

async function stillFilters(page: Page): Promise<void> {
  await option(page, 'Kind', 'Action').check();
  await expectListed(page, actions);
  await expectLength(page, actions.length);
  await expect(page).toHaveURL('/initiatives/?kind=action&q=landmines');
  await page.goBack();
  await expectListed(page, all);
  await expect(searchBox(page)).toHaveValue('landmines');
  await expect(page.getByRole('main').getByText(FAILED).first()).toBeVisible();
}

test('trying again searches, once the search is there', async ({ page }) => {
  await page.route(SEARCH_FILE, (route) => route.abort());
  await openExplorer(page, '?q=landmines');
  const again = page.getByRole('button', { name: /try again/i });
  const requests = countRequests(page);
  await again.press('Enter');
  await expect.poll(requests).toBe(1);
  await expect(again).toHaveText('Try again');
  await expect(again).toBeFocused();
  await expect(page.getByRole('status').first()).toHaveText(
    `${FAILED} ${all.length} initiatives, not searched.`,
  );

  await page.unroute(SEARCH_FILE);
  await again.press('Enter');
  await expect(again).toBeHidden();
  await expect(page.getByText(/^\d+ initiatives? of \d+$/)).toBeFocused();
  const searched = await listedIds(page);
  expect(searched).toContain('ban-landmines');
  expect(searched.length).toBeLessThan(all.length);
  await expect(page.getByRole('article').locator('mark').first()).toBeVisible();
});

test('a search that nobody asked for fails in silence, and is fetched when somebody types', async ({
  page,
}) => {
  const requests = countRequests(page);
  await page.route(SEARCH_FILE, (route) => route.abort());
  await openExplorer(page);
  await expect.poll(requests).toBe(1);
  await expect(page.getByText(FAILED)).toBeHidden();
  await page.unroute(SEARCH_FILE);
  await searchBox(page).fill('landmines');
  await expect.poll(async () => (await listedIds(page)).length).toBeLessThan(all.length);
  expect(requests()).toBe(2);
  await searchBox(page).fill('landmines weapons');
  await expect(page).toHaveURL('/initiatives/?q=landmines+weapons');
  expect(requests()).toBe(2);
});

const OTHER_BUILDS = {
  'is gone': async () => ({ status: 404, contentType: 'text/html', body: 'Not found' }),
  'is that of a later build': async () => {
    const later = process.env.E2E_CORRECTED_URL ?? '';
    const page = await (await fetch(`${later}/initiatives/`)).text();
    const version = /"version":"([a-z0-9]{13})"/.exec(page)?.[1] ?? '';
    const body = await (await fetch(`${later}/search/${version}.json`)).text();
    return { contentType: 'application/json', body };
  },
};

for (const [how, answer] of Object.entries(OTHER_BUILDS)) {
  test(`where the search ${how}, the page offers to be reloaded`, async ({ page }) => {
    const body = await answer();
    await page.route(SEARCH_FILE, (route) => route.fulfill(body));
    await openExplorer(page, '?kind=action');
    await searchBox(page).fill('weapons');
    await expect(page.getByText(RENEWED)).toContainText('Filters still work.');
    await expectListed(page, actions);
    await page.unroute(SEARCH_FILE);
    await page.getByRole('button', { name: 'Reload the page' }).click();
    await expect(page.getByText(RENEWED)).toBeHidden();
    await untilRunning(page);
    await expect(page).toHaveURL('/initiatives/?kind=action&q=weapons');
    await expect(searchBox(page)).toHaveValue('weapons');
    await expect(page.getByRole('article').locator('mark').first()).toBeVisible();
  });
}

test('what is typed while the search is on its way is searched when it arrives', async ({
  page,
}) => {
  const letGo = await holdBack(page, SEARCH_FILE);
  const requests = countRequests(page);
  await page.goto('/initiatives/?q=weapons');
  await expect(
    page.getByText('Not yet searched for “weapons”: the search is loading.'),
  ).toBeVisible();
  await expectListed(page, all);
  await expect(page.getByRole('status').first()).toHaveText('Loading the search…');
  await option(page, 'Kind', 'Action').check();
  await expectListed(page, actions);
  await searchBox(page).fill('zzzzz');
  await searchBox(page).fill('landmines');
  await expect(page).toHaveURL('/initiatives/?kind=action&q=landmines');

  letGo();
  await untilSearched(page);
  await expect(page.getByText(/^Initiatives that .* match “landmines”/)).toBeVisible();
  const found = await listedIds(page);
  expect(actions).toEqual(expect.arrayContaining(found));
  await expectLength(page, found.length);
  await expect(page.getByRole('status').first()).toHaveText(/^\d+ initiatives?\.$/);
  expect(requests()).toBe(1);
});
