import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { anInitiative, corpus, idsOf } from './corpus';
import { expectLength, filtersButton, openExplorer, searchBox, sheet, visit } from './explorer';
import { test } from './reused-page';

test('the first stop leads past the header to the content', async ({ page }) => {
  for (const path of ['/', '/initiatives/', `/documents/${anInitiative.document}/`]) {
    await page.goto(path);
    await page.keyboard.press('Tab');
    const first = page.getByRole('link', { name: /skip/i });
    await expect(first, path).toBeFocused();
    await expect(first, path).toBeInViewport();
    await page.keyboard.press('Enter');
    // The focus goes on from there; the page itself does not take it, or a click into the text would too.
    await expect(page, path).toHaveURL(/#main$/);
    await page.keyboard.press('Tab');
    await expect.poll(() => isFocusIn(page, 'main'), path).toBe(true);
  }
});

test('the slash leads to the search of the page', async ({ page }) => {
  for (const path of ['/', '/themes/', `/initiatives/${anInitiative.id}/`, '/initiatives/']) {
    await visit(page, path);
    await page.keyboard.press('/');
    await expect(page.getByRole('searchbox'), path).toBeFocused();
    await expect(page.getByRole('searchbox'), path).toHaveValue('');
  }
});

test('on a phone, whose header has no search, the slash leads to the explorer', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/themes/');
  await page.keyboard.press('/');
  await expect(page).toHaveURL('/initiatives/');
});

test('a slash in the search is a letter, and with Ctrl it is not ours', async ({ page }) => {
  await openExplorer(page);
  await page.keyboard.press('Control+/');
  await expect(searchBox(page)).not.toBeFocused();
  await searchBox(page).press('/');
  await expect(searchBox(page)).toHaveValue('/');
});

test('the slash leads back to the search from a filter that was just chosen', async ({ page }) => {
  await openExplorer(page);
  const box = page.getByRole('checkbox').first();
  await box.focus();
  await page.keyboard.press('Space');
  await expect(box).toBeChecked();
  await page.keyboard.press('/');
  await expect(searchBox(page)).toBeFocused();
});

test('a search from the header is sent by Enter', async ({ page }) => {
  await page.goto('/about/');
  await page.keyboard.press('/');
  await page.keyboard.type('landmines');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/initiatives/?q=landmines');
  await expect(searchBox(page)).toHaveValue('landmines');
});

test('search, filter and follow go by Tab, Space and Enter alone', async ({ page }) => {
  await openExplorer(page);
  await page.keyboard.press('/');
  await page.keyboard.type(anInitiative.title);
  await expect.poll(() => page.getByRole('article').count()).toBeLessThan(5);
  await tabTo(page, 'checkbox');
  await page.keyboard.press('Space');
  await expect(page.getByRole('checkbox', { checked: true })).toBeFocused();
  await tabTo(page, 'article a');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(
    new RegExp(`/initiatives/(?:${idsOf(corpus.initiatives).join('|')})/$`),
  );
});

test('Escape closes the filter sheet, and the focus is on its button again', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openExplorer(page);
  await filtersButton(page).focus();
  await page.keyboard.press('Enter');
  await expect(sheet(page)).toBeVisible();
  await expect.poll(() => isFocusIn(page, 'dialog')).toBe(true);
  await tabTo(page, 'checkbox');
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await expect(sheet(page)).toBeHidden();
  await expect(filtersButton(page)).toBeFocused();
  await expect(filtersButton(page)).toContainText('1');
});

test.describe('the focus does not fall off the page', () => {
  test('when the filter that has it is taken off', async ({ page }) => {
    await openExplorer(page, '?actor=g8,nato');
    await page.getByRole('button', { name: /remove the filter G8/i }).press('Enter');
    await expect(page).toHaveURL('/initiatives/?actor=nato');
    await expect.poll(() => isFocusIn(page, 'body *')).toBe(true);
  });

  test('when all filters are cleared', async ({ page }) => {
    await openExplorer(page, '?actor=g8');
    await page.getByRole('button', { name: 'Clear all' }).press('Enter');
    await expectLength(page, corpus.initiatives.length);
    await expect.poll(() => isFocusIn(page, 'body *')).toBe(true);
  });

  test('when a way out of an empty list is followed', async ({ page }) => {
    await openExplorer(page, '?kind=action&q=zzzzz');
    await page.getByRole('link', { name: /show all/i }).press('Enter');
    await expectLength(page, corpus.initiatives.length);
    await expect.poll(() => isFocusIn(page, 'body *')).toBe(true);
  });

  test('when an option that stood behind “more” is taken off again', async ({ page }) => {
    await openExplorer(page);
    await page
      .getByText(/^\d+ more$/)
      .first()
      .click();
    const box = page
      .getByRole('group', { name: 'Actor' })
      .getByRole('checkbox', { includeHidden: true })
      .last();
    await box.press('Space');
    await expect(box).toBeChecked();
    await box.press('Space');
    await expect(page).toHaveURL('/initiatives/');
    await expect(box).toBeFocused();
    await expect(box).toBeVisible();
  });
});

function isFocusIn(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((one) => Boolean(document.activeElement?.closest(one)), selector);
}

/** Goes forward by Tab until the focus is on, or in, something of this kind. */
async function tabTo(page: Page, what: 'checkbox' | 'article a'): Promise<void> {
  const selector = what === 'checkbox' ? 'input[type="checkbox"]' : what;
  for (let stops = 0; stops < 100; stops += 1) {
    await page.keyboard.press('Tab');
    if (await isFocusIn(page, selector)) return;
  }
  throw new Error(`Tab leads to no ${what}`);
}
