import { expect } from '@playwright/test';
import { clipboardOf } from './clipboard';
import { corpus, firstThat, idsOf, index } from './corpus';
import {
  copyLinkToView,
  countOf,
  expectLength,
  expectListed,
  listedIds,
  openExplorer,
  option,
  searchBox,
  untilRunning,
} from './explorer';
import { test } from './reused-page';

const WORD = 'weapons';
const theme = firstThat(
  corpus.themes,
  'the theme of arms control',
  ({ id }) => id === 'arms-control',
);

test('a reader searches, filters, copies the link, and another one sees the same list', async ({
  page,
}) => {
  await openExplorer(page);
  await searchBox(page).pressSequentially(WORD);
  await expect
    .poll(async () => (await listedIds(page)).length)
    .toBeLessThan(index.initiatives.size);
  await expect(page).toHaveURL(`/initiatives/?q=${WORD}`);

  const box = option(page, 'Theme', theme.title);
  const promised = await countOf(box);
  expect(promised).toBeGreaterThan(0);
  await box.check();
  await expectLength(page, promised);
  await expect(page).toHaveURL(`/initiatives/?theme=${theme.id}&q=${WORD}`);
  const shown = await listedIds(page);

  await copyLinkToView(page).click();
  await expect(page.getByText('Link copied').first()).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Link copied' })).toBeAttached();
  const copied = await clipboardOf(page);
  expect(copied).toBe(page.url());

  const other = await page.context().newPage();
  await other.goto(copied);
  await untilRunning(other);
  await expectLength(other, promised);
  expect(await listedIds(other)).toEqual(shown);
  await expect(searchBox(other)).toHaveValue(WORD);
  await expect(option(other, 'Theme', theme.title)).toBeChecked();
  await other.close();
});

test('the link can be copied before the address bar has followed the typing', async ({ page }) => {
  await openExplorer(page);
  await searchBox(page).fill('mines');
  await copyLinkToView(page).click();
  await expect(page.getByText('Link copied').first()).toBeVisible();
  expect(new URL(await clipboardOf(page)).search).toBe('?q=mines');
});

test('several values of a facet mean any of them, several facets all of them, in words too', async ({
  page,
}) => {
  const [first, second] = corpus.themes;
  const isOnThemes = ({ themes }: (typeof corpus.initiatives)[number]) =>
    themes.some(({ theme: id }) => id === first?.id || id === second?.id);
  const { kind } = firstThat(corpus.initiatives, 'an initiative on two themes', isOnThemes);
  const expected = corpus.initiatives.filter((one) => one.kind === kind && isOnThemes(one));
  await openExplorer(page, `?kind=${kind}&theme=${first?.id},${second?.id}`);
  await expectListed(page, idsOf(expected));
  const sentence = page.getByText(/^Initiatives that/);
  await expect(sentence).toContainText(`${first?.title} or ${second?.title}`);
  await expect(sentence).toContainText(new RegExp(`\\band\\b.* ${kind}`, 'i'));
});
