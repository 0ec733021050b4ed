import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { aDocument, anInitiative, corpus } from './corpus';
import { filtersButton, openExplorer, sheet, visit } from './explorer';
import { pageKinds } from './pages';
import { test } from './reused-page';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The only rules that can tell one colour scheme from the other. */
const ABOUT_COLOURS = ['color-contrast', 'link-in-text-block'];
const WIDTHS = [1280, 390];
const SCHEMES = ['light', 'dark'] as const;

test.describe('axe finds nothing on', () => {
  for (const { name, path } of pageKinds) {
    test(`${name}, light and dark, wide and narrow`, async ({ page }) => {
      await visit(page, path);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 844 });
        await expectNothingInBothSchemes(page);
      }
    });
  }

  test('the filter sheet of a phone', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openExplorer(page);
    await filtersButton(page).click();
    await expect(sheet(page)).toBeVisible();
    await expectNothingInBothSchemes(page);
  });

  for (const { id, shortTitle } of corpus.documents) {
    test(`what is said about the transcription of ${shortTitle}`, async ({ page }) => {
      await page.goto(`/documents/${id}/`);
      await page.getByText('About this transcription').click();
      await expect(page.getByText('Crown copyright').first()).toBeVisible();
      await expectNothingInBothSchemes(page);
    });
  }

  test('a document that was reached by the link of a passage', async ({ page }) => {
    const { document, passage } = anInitiative;
    await page.goto(`/documents/${document}/#${passage}`);
    await expect(page.locator(':target')).toBeInViewport();
    await expectNothingInBothSchemes(page);
  });

  test('a document that was reached from an initiative', async ({ page }) => {
    await page.goto(`/initiatives/${anInitiative.id}/`);
    await page.getByRole('link', { name: 'Read in the document' }).click();
    await expect(page.locator(':target')).toBeInViewport();
    await expectNothingInBothSchemes(page);
  });

  test('a document that has no such passage', async ({ page }) => {
    await page.goto(`/documents/${aDocument.id}/#no-such-passage`);
    await expect(page.getByRole('alert')).toBeVisible();
    await expectNothingInBothSchemes(page);
  });
});

async function expectNothingInBothSchemes(page: Page): Promise<void> {
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme });
    // It is large: once on a page is enough.
    const isThere = await page.evaluate(() => 'axe' in window);
    const axe = new AxeBuilder({ page, axeSource: isThere ? '"there"' : undefined })
      // First: it would take the place of the tags.
      .options({ resultTypes: ['violations'] })
      .setLegacyMode();
    const chosen = colorScheme === 'light' ? axe.withTags(TAGS) : axe.withRules(ABOUT_COLOURS);
    const { violations } = await chosen.analyze();
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
    );
    expect(found, `${page.url()}, ${colorScheme}, ${page.viewportSize()?.width} px`).toEqual([]);
  }
}
