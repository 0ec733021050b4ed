import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { violationsOn } from './accessibility/axe';
import { aDocument, anInitiative } from './corpus';
import { filtersButton, openExplorer, sheet } from './explorer';
import { movedPage } from './retired-pages';
import { test } from './reused-page';
import { selectTheWords, tools } from './select-words';

/** The pages as they are found stand in `every-kind.test.ts`. */
test.describe('axe finds nothing on', () => {
  test('the page of an address that moved', async ({ page }) => {
    // What leads on is taken out, or there would be nothing to look at.
    await page.route('**/scripts/*.js', (route) => route.abort());
    await page.route(movedPage, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(/<meta http-equiv="refresh"[^>]*>/i, '');
      await route.fulfill({ response, body });
    });
    await page.goto(movedPage);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(page.url()).toBe(movedPage);
    await expectNothingInBothSchemes(page);
    await page.unrouteAll();
  });

  test('the explorer with all options of its filters', async ({ page }) => {
    await openExplorer(page);
    for (const more of await page.getByText(/^\d+ more$/).all()) await more.click();
    await expectNothingInBothSchemes(page, 'colours');
  });

  test('the citations of a paragraph', async ({ page }) => {
    await page.goto(`/documents/${aDocument.id}/`);
    await page.getByRole('link', { name: 'Cite paragraph 4' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectNothingInBothSchemes(page);
    await page.setViewportSize({ width: 320, height: 844 });
    expect(await violationsOn(page, 'all')).toEqual([]);
  });

  test('selected words and their tools', async ({ page }) => {
    await selectTheWords(page);
    await expect(tools(page)).toBeVisible();
    await expectNothingInBothSchemes(page);
  });

  test('the filter sheet of a phone', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openExplorer(page);
    // What only a phone has, in the light; in the dark every kind of page is narrow.
    expect(await violationsOn(page, 'colours'), 'closed').toEqual([]);
    await filtersButton(page).click();
    await expect(sheet(page)).toBeVisible();
    await expectNothingInBothSchemes(page);
  });

  test('a document that was reached from an initiative', async ({ page }) => {
    await page.goto(`/initiatives/${anInitiative.id}/`);
    await page.getByRole('link', { name: 'Read in the document' }).click();
    await expect(page.locator(':target')).toBeInViewport();
    await expectNothingInBothSchemes(page, 'colours');
  });

  test('a document that has no such passage, and what is said about its transcription', async ({
    page,
  }) => {
    await page.goto(`/documents/${aDocument.id}/#no-such-passage`);
    await expect(page.getByRole('alert')).toBeVisible();
    await page.getByText('About this transcription').click();
    await expect(page.getByText('Crown copyright').first()).toBeVisible();
    await expectNothingInBothSchemes(page);
  });
});

/** By all rules in the light, and by those about colours in the dark. */
async function expectNothingInBothSchemes(page: Page, light: 'all' | 'colours' = 'all') {
  expect(await violationsOn(page, light), 'light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violationsOn(page, 'colours'), 'dark').toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
}
