import { expect } from '@playwright/test';
import { corpus, firstThat } from './corpus';
import { readLit, readWords } from './lit-words';
import { test } from './reused-page';

// An initiative that shares its passage with others, so that its words can stand out from theirs.
const initiative = firstThat(corpus.initiatives, 'two initiatives in one passage', (one) => {
  const sharing = corpus.initiatives.filter(({ passage }) => passage === one.passage);
  return one.themes.length > 0 && sharing.length > 1;
});
const theme = firstThat(corpus.themes, 'its theme', ({ id }) => id === initiative.themes[0]?.theme);
const document = firstThat(
  corpus.documents,
  'its document',
  ({ id }) => id === initiative.document,
);

test('a reader goes from a theme by an initiative to its words in the document, and back', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('link', { name: theme.title, exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(theme.title);

  const listed = page.getByRole('article').filter({ hasText: initiative.title });
  await expect(listed.getByRole('blockquote')).toHaveText(initiative.quote.exact);
  await listed.getByRole('link', { name: initiative.title }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(initiative.title);
  await expect(page.getByRole('main')).toContainText(initiative.quote.exact);
  await expect(page.getByRole('main')).toContainText(initiative.note);

  await page.getByRole('link', { name: 'Read in the document' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(document.title);
  await expect(page).toHaveURL(`/documents/${document.id}/#${initiative.passage}`);
  await expect.poll(() => readLit(page)).toEqual({ lit: [initiative.id], areInView: true });
  const others = (await readWords(page)).filter(({ areLit }) => !areLit);
  expect(others.map(({ passage }) => passage)).toContain(initiative.passage);

  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(initiative.title);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(theme.title);
});

test('from the margin of the document a reader comes to the initiative again', async ({ page }) => {
  await page.goto(`/documents/${document.id}/`);
  await page.getByRole('link', { name: initiative.title }).click();
  await expect(page).toHaveURL(`/initiatives/${initiative.id}/`);
});

test('pointing at the words of an initiative lights its note in the margin', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`/documents/${document.id}/#${initiative.passage}`);
  const note = page.getByRole('listitem').filter({ hasText: initiative.title });
  const title = note.getByRole('link', { name: initiative.title });
  await expect(title).not.toHaveCSS('text-decoration-line', 'underline');
  await page.getByText(initiative.quote.exact.slice(0, 20)).first().hover();
  await expect(title).toHaveCSS('text-decoration-line', 'underline');
});
