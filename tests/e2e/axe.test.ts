import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { aDocument, anInitiative, corpus } from './corpus';
import { filtersButton, openExplorer, sheet, visit } from './explorer';
import { oneOfEach, pageKinds } from './pages';
import { movedPage, retiredPages } from './retired-pages';
import { test } from './reused-page';
import { selectTheWords, tools } from './select-words';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The only rules that can tell one colour scheme from the other. */
const ABOUT_COLOURS = ['color-contrast', 'link-in-text-block'];
const WIDTHS = [1280, 320];
/** What readers who ask for more contrast get. */
const ENHANCED = ['color-contrast-enhanced'];
const SCHEMES = ['light', 'dark'] as const;

test.describe('axe finds nothing on', () => {
  for (const { name, path } of [...pageKinds, ...retiredPages]) {
    test(`${name}, light and dark, wide and narrow`, async ({ page }) => {
      await visit(page, path);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 844 });
        await expectNothingInBothSchemes(page);
      }
    });
  }

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
    await expectNothingInBothSchemes(page);
  });

  test('the citations of a paragraph', async ({ page }) => {
    await page.goto(`/documents/${aDocument.id}/`);
    await page.getByRole('link', { name: 'Cite paragraph 4' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectNothingInBothSchemes(page);
    await page.setViewportSize({ width: 320, height: 844 });
    await expectNothingInBothSchemes(page);
  });

  test('selected words and their tools', async ({ page }) => {
    await selectTheWords(page);
    await expect(tools(page)).toBeVisible();
    await expectNothingInBothSchemes(page);
  });

  test('text that has less than 7:1 where more contrast is asked for', async ({ page }) => {
    for (const { path } of oneOfEach) {
      await page.emulateMedia({ contrast: 'more' });
      await visit(page, path);
      for (const colorScheme of SCHEMES) {
        await page.emulateMedia({ colorScheme });
        const axe = await new AxeBuilder({ page }).withRules(ENHANCED).setLegacyMode().analyze();
        expect.soft(listOf(axe.violations), `${path}, ${colorScheme}`).toEqual([]);
      }
    }
  });

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
    expect(
      listOf(violations),
      `${page.url()}, ${colorScheme}, ${page.viewportSize()?.width} px`,
    ).toEqual([]);
  }
}

function listOf(violations: Awaited<ReturnType<AxeBuilder['analyze']>>['violations']): string[] {
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
  );
}
