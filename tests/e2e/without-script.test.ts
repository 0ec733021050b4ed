import { expect } from '@playwright/test';
import { anInitiative, corpus, idsOf } from './corpus';
import { listedIds } from './explorer';
import { initiativesOn } from './exported';
import { oneOfEach } from './pages';
import { test } from './reused-page';

/** The values of an initiative in each facet. */
const FACETS: Readonly<Record<string, (one: (typeof corpus.initiatives)[number]) => string[]>> = {
  Actor: ({ actors }) => actors.map((tag) => tag.actor),
  Instrument: ({ instruments }) => instruments.map((tag) => tag.instrument),
  Theme: ({ themes }) => themes.map((tag) => tag.theme),
  Document: ({ document }) => [document],
  Kind: ({ kind }) => [kind],
};

test('the explorer shows the whole list, and says what needs JavaScript', async ({
  pageWithoutScript: page,
}) => {
  await page.goto('/initiatives/');
  expect(await listedIds(page)).toEqual(idsOf(corpus.initiatives));
  await expect(page.getByText(/need JavaScript/)).toBeVisible();
  await expect(page.getByRole('main')).toContainText(`${corpus.initiatives.length} initiatives`);
});

test('every value of a facet has a page with as many initiatives as its count says', async ({
  pageWithoutScript: page,
}) => {
  await page.goto('/initiatives/');
  for (const [facet, idsIn] of Object.entries(FACETS)) {
    const links = page
      .getByRole('group', { name: facet })
      .getByRole('link', { includeHidden: true });
    const promises = await links.evaluateAll((all) =>
      all.map((link) => ({
        href: link.getAttribute('href') ?? '',
        count: Number(link.lastElementChild?.textContent),
      })),
    );
    // Initiatives without a theme have a value, too.
    const none = facet === 'Theme' ? 1 : 0;
    expect(promises, facet).toHaveLength(new Set(corpus.initiatives.flatMap(idsIn)).size + none);
    for (const { href, count } of promises) {
      expect(initiativesOn(href.replace(/#.*/, '')), href).toHaveLength(count);
    }
  }
});

test('a search from another page leads to the explorer, which says that it cannot search', async ({
  pageWithoutScript: page,
}) => {
  await page.goto('/about/');
  await page.getByRole('searchbox').fill('landmines');
  await page.getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL('/initiatives/?q=landmines');
  await expect(page.getByText(/need JavaScript/)).toBeVisible();
  await page.goto('/');
  await page.getByRole('searchbox').fill('landmines');
  await page.getByRole('main').getByRole('button', { name: 'Search' }).click();
  await expect(page).toHaveURL('/initiatives/?q=landmines');
});

test('every control of every page is a link, a form or a disclosure', async ({
  pageWithoutScript: page,
}) => {
  for (const { path } of oneOfEach) {
    await page.goto(path);
    const dead = await page.evaluate(() => {
      // What is folded is opened by a press, script or none.
      for (const folded of document.querySelectorAll('details')) folded.open = true;
      const controls = 'button, select, input, [role="button"], dialog';
      return [...document.querySelectorAll<HTMLElement>(controls)]
        .filter((control) => control.checkVisibility())
        .filter((control) => !control.closest('form[action]'))
        .map((control) => control.outerHTML);
    });
    expect(dead, path).toEqual([]);
    await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
    await expect(page.getByText(/^Copy/).filter({ visible: true }), path).toHaveCount(0);
    // The hint at a shortcut that only a script can give.
    await expect(page.locator('kbd').filter({ visible: true }), path).toHaveCount(0);
  }
});

test('what would copy a link is the link itself', async ({ pageWithoutScript: page }) => {
  const { id, document, passage } = anInitiative;
  await page.goto(`/initiatives/${id}/`);
  const link = page.getByRole('link', { name: /link to this initiative/i });
  await expect(link).toHaveAttribute('href', `/initiatives/${id}/`);
  await expect(page.getByRole('button', { name: /copy quote/i })).toBeHidden();
  await page.goto(`/documents/${document}/`);
  await page.getByRole('link', { name: /^link to paragraph 1$/i }).click();
  await expect(page).toHaveURL(`/documents/${document}/#${passage}`);
});
