import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { corpus, firstThat, passageOf } from './corpus';
import { visit } from './explorer';
import { test } from './reused-page';

const initiative = firstThat(corpus.initiatives, 'two initiatives in one passage', (one) => {
  return corpus.initiatives.filter(({ passage }) => passage === one.passage).length > 1;
});

test.describe('on paper', () => {
  test('a document is whole, word for word, and nothing is cut off', async ({ page }) => {
    for (const { id, passages } of corpus.documents) {
      await page.goto(`/documents/${id}/`);
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: 720, height: 1000 });
      const texts = page.locator('.passage-text');
      expect(await texts.allTextContents()).toEqual(passages.map(({ text }) => text));
      const hidden = await texts.evaluateAll(
        (all) => all.filter((one) => !one.checkVisibility()).length,
      );
      expect(hidden).toBe(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        720,
      );
    }
  });

  test('an initiative keeps its words, its note and where it stands', async ({ page }) => {
    await page.goto(`/initiatives/${initiative.id}/`);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('blockquote')).toHaveText(passageOf(initiative).text);
    await expect(page.getByText(initiative.note)).toBeVisible();
    const { shortTitle } = firstThat(
      corpus.documents,
      'it',
      ({ id }) => id === initiative.document,
    );
    await expect(
      page.getByRole('main').getByText(shortTitle).filter({ visible: true }),
    ).not.toHaveCount(0);
  });
});

test.describe('with forced colours', () => {
  test.beforeEach(({ page }) => page.emulateMedia({ forcedColors: 'active' }));

  test('the words that a link leads to differ from those around them', async ({ page }) => {
    await page.goto(`/initiatives/${initiative.id}/`);
    await page.getByRole('link', { name: 'Read in the document' }).click();
    await expect(page.locator(':target')).toBeInViewport();
    const lit = await backgroundsOf(page, (id) => id === initiative.id);
    const others = await backgroundsOf(page, (id) => id !== initiative.id);
    expect(new Set(lit).size).toBe(1);
    expect(others.length).toBeGreaterThan(0);
    expect(others).not.toContain(lit[0]);
  });

  test('the words of a passage that a link leads to differ from the page', async ({ page }) => {
    await page.goto(`/documents/${initiative.document}/#${initiative.passage}`);
    const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await backgroundsOf(page, (id) => id === initiative.id)).not.toContain(paper);
  });

  test('words that were searched are marked', async ({ page }) => {
    await visit(page, '/initiatives/?q=weapons');
    const mark = page.getByRole('article').locator('mark').first();
    const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await expect(mark).not.toHaveCSS('background-color', paper);
  });
});

/** The backgrounds of the words of some initiatives, in the passage of ours. */
async function backgroundsOf(page: Page, fits: (id: string) => boolean): Promise<string[]> {
  const words = await page.locator(`[id="${initiative.passage}"] .words`).evaluateAll((spans) =>
    spans.map((span) => ({
      id: span.getAttribute('data-initiative') ?? '',
      background: getComputedStyle(span).backgroundColor,
    })),
  );
  return words.filter(({ id }) => fits(id)).map(({ background }) => background);
}
