import { expect } from '@playwright/test';
import { corpus, firstThat, idsOf } from './corpus';
import { expectListed, listedIds, openExplorer, option, searchBox, untilRunning } from './explorer';
import { test } from './reused-page';

const all = idsOf(corpus.initiatives);
const theme = firstThat(corpus.themes, 'the theme of small arms', ({ id }) => id === 'small-arms');
const onTheme = idsOf(
  corpus.initiatives.filter(({ themes }) => themes.some((tag) => tag.theme === theme.id)),
);

test('one Back undoes a search and not a letter', async ({ page }) => {
  await openExplorer(page);
  await searchBox(page).pressSequentially('land');
  await expect(page).toHaveURL('/initiatives/?q=land');
  await searchBox(page).pressSequentially('mines');
  await expect(page).toHaveURL('/initiatives/?q=landmines');
  await page.goBack();
  await expect(page).toHaveURL('/initiatives/');
  await expect(searchBox(page)).toHaveValue('');
  await expectListed(page, all);
});

test('Back and Forward go through a search and its filters', async ({ page }) => {
  await openExplorer(page);
  await option(page, 'Theme', theme.title).check();
  await expectListed(page, onTheme);
  await searchBox(page).fill('NATO');
  await expect(page).toHaveURL(`/initiatives/?theme=${theme.id}&q=NATO`);
  const searched = await listedIds(page);
  expect(searched.length).toBeLessThan(onTheme.length);

  await page.goBack();
  await expectListed(page, onTheme);
  await expect(searchBox(page)).toHaveValue('');
  await expect(option(page, 'Theme', theme.title)).toBeChecked();
  await page.goBack();
  await expectListed(page, all);
  await expect(option(page, 'Theme', theme.title)).not.toBeChecked();

  await page.goForward();
  await expectListed(page, onTheme);
  await page.goForward();
  await expectListed(page, searched);
  await expect(searchBox(page)).toHaveValue('NATO');
});

test('a filter that is chosen while one types does not lose the typing', async ({ page }) => {
  await openExplorer(page);
  await searchBox(page).fill('NATO');
  await option(page, 'Theme', theme.title).check();
  await expect(page).toHaveURL(`/initiatives/?theme=${theme.id}&q=NATO`);
  await expect(searchBox(page)).toHaveValue('NATO');
});

test('after a reload the view is the same', async ({ page }) => {
  await openExplorer(page);
  await searchBox(page).fill('human security');
  await option(page, 'Kind', 'Position').check();
  await expect(page).toHaveURL('/initiatives/?kind=position&q=human+security');
  const before = await listedIds(page);
  await page.reload();
  await untilRunning(page);
  await expectListed(page, before);
  expect(await listedIds(page)).toEqual(before);
  await expect(searchBox(page)).toHaveValue('human security');
});

test('Back from an initiative returns to the list that one came from', async ({ page }) => {
  await openExplorer(page, `?theme=${theme.id}`);
  await expectListed(page, onTheme);
  await page.getByRole('article').first().getByRole('heading').getByRole('link').click();
  await expect(page).not.toHaveURL(/\?/);
  await page.goBack();
  await expect(page).toHaveURL(`/initiatives/?theme=${theme.id}`);
  await expectListed(page, onTheme);
});
