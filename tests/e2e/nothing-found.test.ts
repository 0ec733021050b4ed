import { expect } from '@playwright/test';
import { LONGEST_QUERY, MOST_WORDS } from '@/lib/text/query-limits';
import { corpus, idsOf } from './corpus';
import { expectLength, expectListed, listedIds, openExplorer, searchBox } from './explorer';
import { test } from './reused-page';

const words = (count: number) => Array.from({ length: count }, () => 'security').join(' ');
const ofAction = corpus.initiatives.filter(({ kind }) => kind === 'action');

test('nothing found says what was searched and where, and offers to drop the search', async ({
  page,
}) => {
  await openExplorer(page, '?kind=action&q=zzzzz');
  await expect(page.getByRole('heading', { name: /nothing found/i })).toBeVisible();
  const main = page.getByRole('main');
  await expect(main).toContainText(/match “zzzzz”/);
  await expect(main).toContainText(/kind Action/);
  await expect(main).toContainText(/titles, quotes, names/);
  const offer = page.getByRole('link', {
    name: new RegExp(`search no words: ${ofAction.length}`, 'i'),
  });
  await offer.click();
  await expectListed(page, idsOf(ofAction));
  await expect(page).toHaveURL('/initiatives/?kind=action');
  await expect(searchBox(page)).toHaveValue('');
});

test('it offers the filter that stands in the way, and dropping it works', async ({ page }) => {
  await openExplorer(page, '?kind=proposal&q=landmines');
  await expect(page.getByRole('article')).toHaveCount(0);
  const offer = page.getByRole('link', { name: /drop the filter on kind: \d+ initiative/i });
  const promised = Number(/: (\d+)/.exec(await offer.innerText())?.[1]);
  await offer.click();
  await expectLength(page, promised);
  await expect(page).toHaveURL('/initiatives/?q=landmines');
});

test('each offer leads to a list that is as long as it says', async ({ page }) => {
  const address = '?theme=small-arms&kind=proposal&q=landmines';
  await openExplorer(page, address);
  const offers = page.getByRole('main').getByRole('link', { name: /: \d+ initiatives?$/ });
  const hrefs = await offers.evaluateAll((links) =>
    links.map((link) => [link.getAttribute('href') ?? '', link.textContent ?? ''] as const),
  );
  expect(hrefs.length).toBeGreaterThan(0);
  for (const [href, text] of hrefs) {
    await page.goto(href);
    await expectLength(page, Number(/: (\d+)/.exec(text)?.[1]));
  }
});

test('it offers the closest spelling, and searching that finds something', async ({ page }) => {
  await openExplorer(page, '?q=kmbrlay');
  const offer = page.getByRole('link', { name: /“kimberley” instead of “kmbrlay”/i });
  await offer.click();
  await expect.poll(() => listedIds(page)).toContain('chair-kimberley-process');
  await expect(searchBox(page)).toHaveValue(/kimberley/i);
});

test('the offered spelling takes the place of its word, not of letters in another one', async ({
  page,
}) => {
  await openExplorer(page, '?q=people+eopl');
  const offer = page.getByRole('link', { name: /“people” instead of “eopl”/i });
  await expect(offer).toHaveAttribute('href', '/initiatives/?q=people+people');
});

test(`a query of more than ${MOST_WORDS} words says that the rest is left out`, async ({
  page,
}) => {
  await openExplorer(page, `?q=${encodeURIComponent(words(MOST_WORDS + 1))}`);
  await expect(page.getByText(new RegExp(`first ${MOST_WORDS} words`, 'i'))).toBeVisible();
  await openExplorer(page, `?q=${encodeURIComponent(words(MOST_WORDS))}`);
  await expect(page.getByRole('article').first()).toBeVisible();
  await expect(page.getByText(new RegExp(`first ${MOST_WORDS} words`, 'i'))).toBeHidden();
});

test.describe(`a query of more than ${LONGEST_QUERY} characters says that it is cut`, () => {
  const remark = new RegExp(`first ${LONGEST_QUERY} characters`, 'i');
  const long = `security ${'y'.repeat(LONGEST_QUERY)}`;

  test('where it comes with the address', async ({ page }) => {
    await openExplorer(page, `?q=${encodeURIComponent(long)}`);
    await expect(page.getByText(remark)).toBeVisible();
  });

  test('where it is pasted into the search', async ({ page }) => {
    await openExplorer(page);
    await page.evaluate((text) => navigator.clipboard.writeText(text), long);
    await searchBox(page).press('ControlOrMeta+V');
    await expect(searchBox(page)).not.toHaveValue('');
    await expect(page.getByText(remark)).toBeVisible();
  });
});
