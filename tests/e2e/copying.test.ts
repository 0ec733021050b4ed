import { expect } from '@playwright/test';
import { clipboardOf } from './clipboard';
import { aDocument, corpus, firstThat, passageOf } from './corpus';
import { test } from './reused-page';

// Typographic signs, brackets and a mention inside: what a copy could lose.
const initiative = firstThat(corpus.initiatives, 'a quote with “—” or brackets', ({ quote }) => {
  return /[—(]/.test(quote.exact);
});
const passage = firstThat(aDocument.passages, 'a passage', ({ number }) => number === 3);

test('every passage has a link to copy, and a heading too', async ({ page }) => {
  for (const { id, passages } of corpus.documents) {
    await page.goto(`/documents/${id}/`);
    const links = page.getByRole('main').getByRole('link', { name: /^copy link to/i });
    await expect(links).toHaveCount(passages.length);
    const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(hrefs).toEqual(passages.map((one) => `/documents/${id}/#${one.id}`));
  }
});

test('the copied link of a passage is absolute, and leads to it', async ({ page }) => {
  await page.goto(`/documents/${aDocument.id}/`);
  await page.getByRole('link', { name: `Copy link to paragraph ${passage.number}` }).press('Enter');
  await expect(page.getByRole('status')).toHaveText('Link copied');
  await expect(page).toHaveURL(`/documents/${aDocument.id}/`);
  const copied = await clipboardOf(page);
  expect(copied).toBe(new URL(`/documents/${aDocument.id}/#${passage.id}`, page.url()).href);

  const other = await page.context().newPage();
  await other.goto(copied);
  await expect(other.locator(':target')).toBeInViewport();
  await expect(other.locator(':target')).toContainText(passage.text);
  await other.close();
});

test('the copied link of an initiative is absolute, and leads to it', async ({ page }) => {
  await page.goto(`/initiatives/${initiative.id}/`);
  await page.getByRole('link', { name: /copy link to this initiative/i }).click();
  await expect(page.getByRole('main').getByText('Link copied')).toBeVisible();
  const copied = await clipboardOf(page);
  expect(copied).toBe(new URL(`/initiatives/${initiative.id}/`, page.url()).href);
  const other = await page.context().newPage();
  await other.goto(copied);
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(initiative.title);
  await other.close();
});

test('a copied quote is the quote, letter for letter, and then its citation', async ({ page }) => {
  for (const { id, quote } of [initiative, ...corpus.initiatives.slice(-2)]) {
    await page.goto(`/initiatives/${id}/`);
    await page.getByRole('button', { name: /copy quote/i }).click();
    await expect(page.getByRole('status')).toHaveText('Quote copied');
    const [words, citation, ...rest] = (await clipboardOf(page)).split('\n\n');
    expect(words).toBe(quote.exact);
    expect(citation).toMatch(new RegExp(`, para\\. \\d+, accessed .*/initiatives/${id}/\\.$`));
    expect(rest).toEqual([]);
  }
});

test('a reader who wants it plain gets the quote alone', async ({ page }) => {
  await page.goto(`/documents/${aDocument.id}/`);
  await page.getByLabel('Copy without the citation').check();
  await page.goto(`/initiatives/${initiative.id}/`);
  await page.getByRole('button', { name: /copy quote/i }).click();
  await expect(page.getByRole('status')).toHaveText('Quote copied');
  expect(await clipboardOf(page)).toBe(initiative.quote.exact);
  await page.evaluate(() => localStorage.clear());
});

test('the quote that is copied is the one that stands in its passage', () => {
  const { quote } = initiative;
  const [piece] = quote.pieces;
  expect(passageOf(initiative).text.slice(piece?.start, piece?.end)).toBe(quote.exact);
});

test('a link says that it was copied for a while, and then offers it again', async ({ page }) => {
  await page.goto(`/initiatives/${initiative.id}/`);
  const link = page.getByRole('link', { name: /copy link to this initiative/i });
  await link.click();
  await expect(link).toBeHidden();
  await expect(link).toBeVisible();
});

test('with Ctrl a link to copy opens in a new tab, as any link', async ({ page }) => {
  await page.goto(`/initiatives/${initiative.id}/`);
  const opened = page.context().waitForEvent('page');
  await page
    .getByRole('link', { name: /copy link to this initiative/i })
    .click({ modifiers: ['ControlOrMeta'] });
  const other = await opened;
  await expect(other).toHaveURL(`/initiatives/${initiative.id}/`);
  await other.close();
});
