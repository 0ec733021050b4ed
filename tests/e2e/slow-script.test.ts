import type { Page, Route } from '@playwright/test';
import { expect, test as testOfItsOwn } from '@playwright/test';
import { corpus, firstThat, idsOf } from './corpus';
import { expectListed, listedIds, option, searchBox, sheet, untilRunning } from './explorer';
import { complaintsOf, holdBack, SCRIPTS } from './failing';
import { test } from './reused-page';

const all = idsOf(corpus.initiatives);
const actions = idsOf(corpus.initiatives.filter(({ kind }) => kind === 'action'));
const theme = firstThat(corpus.themes, 'a theme', () => true);
const late = (page: Page) => page.getByText(/Search and filters have not started/);
const facetLink = (page: Page, facet: string, name: string) =>
  page.getByRole('group', { name: facet }).getByRole('link', { name });

/** Opens the explorer and does not wait for its script. */
async function openEarly(page: Page, query = ''): Promise<void> {
  // The browser counts a module as a part of the document; the foot of the page is read before it runs.
  await page.goto(`/initiatives/${query}`, { waitUntil: 'commit' });
  await expect(page.getByRole('contentinfo')).toBeVisible();
}

/** The ways in which a script comes to nothing. */
const WAYS: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  'does not come': (route) => route.abort(),
  'is an error of the server': (route) => route.fulfill({ status: 500, body: '' }),
  'is a page': (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Log in</p>' }),
  'is cut off': async (route) => {
    const text = await (await route.fetch()).text();
    await route.fulfill({
      contentType: 'text/javascript; charset=utf-8',
      body: text.slice(0, text.length / 2),
    });
  },
};

for (const [how, fail] of Object.entries(WAYS)) {
  test(`where its script ${how}, the page is whole, and says what does not work`, async ({
    page,
  }) => {
    await page.route(SCRIPTS, fail);
    await page.goto('/initiatives/?kind=action&q=landmines');
    await expect(late(page)).toBeVisible();
    await expect(late(page)).toContainText('every initiative is listed');
    expect(await listedIds(page)).toEqual(all);
    expect(await page.getByRole('checkbox').count()).toBe(0);
  });
}

test('without script an entered search leads to an address that is searched another time', async ({
  page,
}) => {
  await page.route(SCRIPTS, (route) => route.abort());
  await openEarly(page);
  await searchBox(page).fill('landmines');
  await searchBox(page).press('Enter');
  await expect(page).toHaveURL('/initiatives/?q=landmines');
  await expect(late(page)).toBeVisible();
  await expectListed(page, all);
  await facetLink(page, 'Theme', theme.title).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(theme.title);

  await page.unroute(SCRIPTS);
  await page.goBack();
  await untilRunning(page);
  await expect(searchBox(page)).toHaveValue('landmines');
  expect((await listedIds(page)).length).toBeLessThan(all.length);
});

test('where the script takes ten seconds, nothing typed, opened or focused is lost', async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  await page.route(SCRIPTS, async (route) => {
    await new Promise((done) => setTimeout(done, 10_000));
    await route.continue();
  });
  await openEarly(page);
  await page
    .getByRole('group', { name: 'Actor' })
    .getByText(/^\d+ more$/)
    .click();
  await searchBox(page).pressSequentially('landmi');
  await page.mouse.move(900, 500);
  await page.mouse.wheel(0, 40);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(40);
  await expect(late(page)).toBeVisible();
  expect(await page.getByRole('checkbox').count()).toBe(0);

  await untilRunning(page);
  await expect(searchBox(page)).toHaveValue('landmi');
  await expect(searchBox(page)).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(40);
  await page.keyboard.type('nes');
  await expect(searchBox(page)).toHaveValue('landmines');
  await expect(page).toHaveURL('/initiatives/?q=landmines');
  expect((await listedIds(page)).length).toBeLessThan(all.length);
  await expect(late(page)).toHaveCount(0);
  const more = page.getByRole('group', { name: 'Actor' }).getByRole('checkbox').nth(8);
  await expect(more).toBeVisible();
  // What was opened by hand is not closed under it.
  await searchBox(page).fill('');
  await more.check();
  await more.uncheck();
  await expect(more).toBeVisible();
  expect(complaints).toEqual([]);
});

test('what is typed before the script comes is searched within the filters of the address', async ({
  page,
}) => {
  const letGo = await holdBack(page, SCRIPTS);
  await openEarly(page, '?kind=action&q=weapons');
  await searchBox(page).fill('landmines');
  letGo();
  await untilRunning(page);
  await expect(searchBox(page)).toHaveValue('landmines');
  await expect(page).toHaveURL('/initiatives/?kind=action&q=landmines');
  const found = await listedIds(page);
  expect(actions).toEqual(expect.arrayContaining(found));
  await page.goBack();
  await expect(searchBox(page)).toHaveValue('weapons');
});

test('a search that is entered before the script comes is searched on the page that it leads to', async ({
  page,
}) => {
  const letGo = await holdBack(page, SCRIPTS);
  await openEarly(page);
  await searchBox(page).fill('landmines');
  await searchBox(page).press('Enter');
  await expect(page).toHaveURL('/initiatives/?q=landmines');
  letGo();
  await untilRunning(page);
  await expect(searchBox(page)).toHaveValue('landmines');
  expect((await listedIds(page)).length).toBeLessThan(all.length);
});

test('a search that is entered before the script comes stays within the filters of the address', async ({
  page,
}) => {
  const letGo = await holdBack(page, SCRIPTS);
  await openEarly(page, '?kind=action&actor=g8,canada&q=weapons');
  // The small script of every page, which is not held back.
  await page.waitForFunction(() => customElements.get('arrival-notice') !== undefined);
  await searchBox(page).fill('crime');
  await searchBox(page).press('Enter');
  await expect(page).toHaveURL('/initiatives/?kind=action&actor=g8%2Ccanada&q=crime');
  letGo();
  await untilRunning(page);
  await expect(searchBox(page)).toHaveValue('crime');
  const found = await listedIds(page);
  expect(found.length).toBeGreaterThan(0);
  expect(actions).toEqual(expect.arrayContaining(found));
});

test('the focus goes from the link of a value to its box', async ({ page }) => {
  const complaints = complaintsOf(page);
  const letGo = await holdBack(page, SCRIPTS);
  await openEarly(page);
  await facetLink(page, 'Theme', theme.title).focus();
  letGo();
  await untilRunning(page);
  await expect(option(page, 'Theme', theme.title)).toBeFocused();
  expect(complaints).toEqual([]);
});

test('on a narrow page the way to the filters leads there before the script comes and after', async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  await page.setViewportSize({ width: 390, height: 844 });
  const letGo = await holdBack(page, SCRIPTS);
  await openEarly(page, '?kind=action');
  await page.getByRole('link', { name: 'Filters', exact: true }).click();
  await expect(facetLink(page, 'Actor', 'G8')).toBeInViewport();
  letGo();
  await expect(sheet(page)).toBeVisible();
  await expect(option(sheet(page), 'Kind', 'Action')).toBeChecked();
  await expectListed(page, actions);
  expect(complaints).toEqual([]);
});

testOfItsOwn(
  'where the explorer breaks, everything is still there as links, and the page says so',
  async ({ page }) => {
    await page.addInitScript(() => {
      window.matchMedia = () => {
        throw new Error('broken on purpose');
      };
    });
    await page.goto('/initiatives/?kind=action');
    const main = page.getByRole('main');
    await expect(main.getByRole('alert')).toContainText('search and filters have stopped');
    for (const { id } of corpus.initiatives) {
      await expect(main.locator(`a[href="/initiatives/${id}/"]`)).toHaveCount(1);
    }
    for (const { id } of corpus.themes) {
      await expect(main.locator(`a[href="/themes/${id}/"]`)).toHaveCount(1);
    }
    await expect(main.getByRole('link', { name: 'Open the explorer afresh' })).toHaveAttribute(
      'href',
      '/initiatives/',
    );
  },
);
