import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { aDocument, corpus, firstThat, passageOf } from './corpus';

// Typographic signs, brackets and a mention inside: what a copy could lose.
const initiative = firstThat(corpus.initiatives, 'a quote with “—” or brackets', ({ quote }) => {
  return /[—(]/.test(quote.exact);
});
const passage = firstThat(aDocument.passages, 'a passage', ({ number }) => number === 3);
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test('every passage has a link to copy, and a heading too', async ({ page }) => {
  for (const { id, passages } of corpus.documents) {
    await page.goto(`/documents/${id}/`);
    const links = page.getByRole('main').getByRole('link', { name: /^copy link to/i });
    await expect(links).toHaveCount(passages.length);
    const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(hrefs).toEqual(passages.map((one) => `/documents/${id}/#${one.id}`));
  }
});

test('the copied link of a passage is absolute, and leads to it', async ({ page, context }) => {
  await page.goto(`/documents/${aDocument.id}/`);
  await page.getByRole('link', { name: `Copy link to paragraph ${passage.number}` }).press('Enter');
  await expect(page.getByRole('status')).toHaveText('Link copied');
  await expect(page).toHaveURL(`/documents/${aDocument.id}/`);
  const copied = await clipboard(page);
  expect(copied).toBe(new URL(`/documents/${aDocument.id}/#${passage.id}`, page.url()).href);

  const other = await context.newPage();
  await other.goto(copied);
  await expect(other.locator(':target')).toBeInViewport();
  await expect(other.locator(':target')).toContainText(passage.text);
});

test('the copied link of an initiative is absolute, and leads to it', async ({ page, context }) => {
  await page.goto(`/initiatives/${initiative.id}/`);
  await page.getByRole('link', { name: /copy link to this initiative/i }).click();
  await expect(page.getByRole('main').getByText('Link copied')).toBeVisible();
  const copied = await clipboard(page);
  expect(copied).toBe(new URL(`/initiatives/${initiative.id}/`, page.url()).href);
  const other = await context.newPage();
  await other.goto(copied);
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(initiative.title);
});

test('a copied quote is the quote, letter for letter', async ({ page }) => {
  for (const { id, quote } of [initiative, ...corpus.initiatives.slice(-2)]) {
    await page.goto(`/initiatives/${id}/`);
    await page.getByRole('button', { name: /copy quote/i }).click();
    await expect(page.getByRole('status')).toHaveText(/copied/i);
    expect(await clipboard(page)).toBe(quote.exact);
  }
});

test('the quote that is copied is the one that stands in its passage', () => {
  const { quote } = initiative;
  expect(passageOf(initiative).text.slice(quote.start, quote.end)).toBe(quote.exact);
});

test('a link says that it was copied for a while, and then offers it again', async ({ page }) => {
  await page.goto(`/initiatives/${initiative.id}/`);
  const link = page.getByRole('link', { name: /copy link to this initiative/i });
  await link.click();
  await expect(link).toBeHidden();
  await expect(link).toBeVisible();
});

test('with Ctrl a link to copy opens in a new tab, as any link', async ({ page, context }) => {
  await page.goto(`/initiatives/${initiative.id}/`);
  const opened = context.waitForEvent('page');
  await page
    .getByRole('link', { name: /copy link to this initiative/i })
    .click({ modifiers: ['ControlOrMeta'] });
  await expect(await opened).toHaveURL(`/initiatives/${initiative.id}/`);
});

test('where the browser refuses the clipboard, the link leads to its address', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await page.goto(`/documents/${aDocument.id}/`);
  await page.getByRole('link', { name: `Copy link to paragraph ${passage.number}` }).click();
  await expect(page).toHaveURL(`/documents/${aDocument.id}/#${passage.id}`);
});

test('where there is no clipboard, links stay links and no button pretends', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto(`/initiatives/${initiative.id}/`);
  await expect(page.getByRole('button', { name: /copy quote/i })).toBeHidden();
  await page.goto(`/documents/${aDocument.id}/`);
  await page.getByRole('link', { name: `Copy link to paragraph ${passage.number}` }).click();
  await expect(page).toHaveURL(`/documents/${aDocument.id}/#${passage.id}`);
});
