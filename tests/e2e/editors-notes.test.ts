import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { corpus, firstThat } from './corpus';

const document = firstThat(
  corpus.documents,
  'a document with a note of the editors',
  ({ passages }) => passages.some(({ editorsNotes }) => editorsNotes.length > 0),
);
const passage = firstThat(document.passages, 'a passage with a note', ({ editorsNotes }) => {
  return editorsNotes.length > 0;
});

const textOf = (page: Page) =>
  page.locator(`#${passage.id} .passage-text`).evaluate((element) => element.textContent);
const markOf = (page: Page) =>
  page
    .locator('.noted')
    .first()
    .evaluate((element) => getComputedStyle(element, '::after').content);

test('a note is marked behind its words, dated and signed in the margin', async ({ page }) => {
  await page.goto(`/documents/${document.id}/`);
  expect(await markOf(page)).toContain('sic');
  await expect(
    page.getByText(
      'Editors’ note [sic]. The source prints "Cornello". The name is Cornelio Sommaruga. Editor, 22 November 2026',
    ),
  ).toBeVisible();
});

test('the marks can be switched off, for good, and the words stay letter for letter', async ({
  page,
}) => {
  await page.goto(`/documents/${document.id}/`);
  expect(await textOf(page)).toBe(passage.text);
  await page.getByLabel('Hide the editors’ marks').check();
  expect(await markOf(page)).toBe('none');
  expect(await textOf(page)).toBe(passage.text);
  await page.reload();
  await expect(page.getByLabel('Hide the editors’ marks')).toBeChecked();
  expect(await markOf(page)).toBe('none');
  await page.getByLabel('Hide the editors’ marks').uncheck();
  expect(await markOf(page)).toContain('sic');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('marks show, and no switch that would do nothing', async ({ page }) => {
    await page.goto(`/documents/${document.id}/`);
    await expect(page.locator('.noted').first()).toBeVisible();
    await expect(page.getByLabel('Hide the editors’ marks')).toBeHidden();
  });
});

test('where no address for reports is set, no page offers to report', async ({ page }) => {
  await page.goto(`/documents/${document.id}/${passage.id}/`);
  await expect(page.getByRole('link', { name: /report a problem/i })).toHaveCount(0);
});

test('where one is set, a passage and an initiative can be reported, with what it is about', async ({
  page,
}) => {
  const later = process.env.E2E_CORRECTED_URL ?? '';
  const [initiative] = corpus.initiatives;
  for (const path of [
    `/documents/${document.id}/${passage.id}/`,
    `/initiatives/${initiative?.id}/`,
  ]) {
    await page.goto(`${later}${path}`);
    const link = page.getByRole('link', { name: /report a problem with this/i });
    const { protocol, pathname, searchParams } = new URL((await link.getAttribute('href')) ?? '');
    expect(`${protocol}${pathname}`).toBe('mailto:editors@example.org');
    expect(searchParams.get('subject')).toMatch(/^Problem with: /);
    expect(searchParams.get('body')).toContain(
      path.includes('documents') ? `#${passage.id}` : path,
    );
  }
});
