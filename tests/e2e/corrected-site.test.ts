import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import {
  correction,
  renamedRecords,
  retitled,
  reworded,
  withdrawal,
  withdrawnInitiative,
} from '@/tests/corrected-site/corrections';
import { linkBefore } from '@/tests/corrected-site/link-before';
import { wordsOf } from '@/lib/text/words';
import { fingerprintOf } from '@/lib/text/fingerprint';
import { wordsPath } from '@/lib/url/words-link';
import { corpus, firstThat } from './corpus';
import { linkedWords } from './linked-words';

const later = process.env.E2E_CORRECTED_URL ?? '';

for (const scripted of [true, false]) {
  test.describe(scripted ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled: scripted });

    test('the link of a paragraph that was corrected says what changed', async ({ page }) => {
      await page.goto(`${later}/documents/fff-2000/#${correction.from}`);
      await expectThenAndNow(page);
      await expect(page.locator(':target')).toBeInViewport();
    });

    test('the link of a paragraph that was withdrawn shows its last words', async ({ page }) => {
      await page.goto(`${later}/documents/ips-2005/#${withdrawal.passage}`);
      const target = page.locator(':target');
      await expect(target).toBeInViewport();
      await expect(target).toContainText(withdrawal.words);
      await expect(target).toContainText(`Withdrawn on 1 February 2027. ${withdrawal.because}`);
    });
  });
}

test('a link to words that were corrected says so, then and now', async ({ page }) => {
  await page.goto(`${later}${linkBefore(correction.wrong)}`);
  await expectThenAndNow(page);
  await expect(page.locator('.change')).toBeInViewport();
});

test('a link to words that were withdrawn says so where they stood', async ({ page }) => {
  const { passage, words } = withdrawal;
  const fingerprint = fingerprintOf(words);
  const link = { passage, start: 0, length: words.length, fingerprint };
  await page.goto(`${later}${wordsPath('ips-2005', link, '')}`);
  await expect(page.locator(':target')).toContainText(words);
  await expect(page.locator(':target')).toBeInViewport();
  await expect(page.getByRole('alert')).toBeInViewport();
  await expect(page.getByRole('alert')).toContainText('The words of that link were withdrawn.');
});

test('a link to one word of what was withdrawn lights that word nowhere else', async ({ page }) => {
  const { passage, words } = withdrawal;
  const elsewhere = firstThat(corpus.documents, 'the paper', ({ id }) => id === 'ips-2005')
    .passages.filter(({ id }) => id !== passage)
    .flatMap(({ text }) => wordsOf(text).map((word) => word.text));
  const word = firstThat(
    wordsOf(words),
    'a word that stands once elsewhere',
    ({ text }) => elsewhere.filter((other) => other === text).length === 1,
  );
  const { text, start } = word;
  const link = { passage, start, length: text.length, fingerprint: fingerprintOf(text) };
  await page.goto(`${later}${wordsPath('ips-2005', link, '')}`);
  await expect(page.getByRole('alert')).toContainText('The words of that link were withdrawn.');
  expect(await linkedWords(page)).toEqual([]);
});

test('a link to words beside the correction still lands on them', async ({ page }) => {
  await page.goto(`${later}${linkBefore(correction.untouched)}`);
  await expect.poll(() => linkedWords(page)).toEqual([correction.untouched]);
  await expect(page.getByRole('alert')).toContainText('paragraph 5');
});

test('a paragraph by itself moves with its words', async ({ page }) => {
  await page.goto(`${later}/documents/fff-2000/${correction.from}/`);
  await expect(page).toHaveURL(`${later}/documents/fff-2000/${correction.to}/`);
  await expectThenAndNow(page);
});

test('an initiative whose words were corrected says what changed', async ({ page }) => {
  await page.goto(`${later}/initiatives/${reworded}/`);
  const change = page.locator('.change');
  await expect(change).toContainText('The words of this initiative changed on 31 January 2027.');
  await expect(change.locator('del').first()).toBeVisible();
  await expect(change.locator('ins').first()).toBeVisible();
});

test('an initiative that was withdrawn shows its last words, when and why', async ({ page }) => {
  const response = await page.goto(`${later}/initiatives/${withdrawnInitiative}/`);
  expect(response?.status()).toBe(410);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This initiative was withdrawn');
  const { quote } = corpus.initiatives.find(({ id }) => id === withdrawnInitiative) ?? {};
  await expect(page.getByRole('blockquote')).toHaveText(quote?.exact ?? '');
  await expect(page.getByRole('main')).toContainText('Withdrawn on 2 February 2027.');
  await page.getByRole('link', { name: /^paragraph \d+ of / }).click();
  await expect.poll(() => linkedWords(page)).toEqual([quote?.exact]);
});

test('a theme with another title says what it was called', async ({ page }) => {
  await page.goto(`${later}/themes/${retitled.theme}/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(retitled.now);
  await expect(page.locator('.change')).toContainText(
    'The title of this theme changed on 2 March 2027.',
  );
});

test('the card and the citation of a renamed initiative move with it', async ({ request }) => {
  const { from, to } = renamedRecords.initiative;
  for (const [old, now] of [
    [`/embed/${from}/`, `/embed/${to}/`],
    [`/cite/initiatives/${from}.bib`, `/cite/initiatives/${to}.bib`],
    [`/annotations/${from}.jsonld`, `/annotations/${to}.jsonld`],
  ]) {
    const response = await request.get(`${later}${old}`, { maxRedirects: 0 });
    expect([response.status(), response.headers().location]).toEqual([301, now]);
    expect((await request.get(`${later}${now}`)).status()).toBe(200);
  }
});

test('a view that filtered by the old id of an actor is the same view', async ({ page }) => {
  const { from, to } = renamedRecords.actor;
  await page.goto(`${later}/initiatives/?actor=${from}`);
  const chosen = page.getByRole('checkbox', { name: /^G8/ });
  await expect(chosen).toBeChecked();
  const listed = page.getByRole('main').getByRole('article');
  const tagged = corpus.initiatives.filter(({ actors }) =>
    actors.some(({ actor }) => actor === from),
  );
  await expect(listed).toHaveCount(tagged.length);
  await page.goto(`${later}/initiatives/?actor=${to}`);
  await expect(listed).toHaveCount(tagged.length);
});

test('where a host cannot redirect, the page does, and takes the query and the fragment along', async ({
  page,
}) => {
  const { from, to } = renamedRecords.actor;
  // As on a host without redirects: the file itself.
  await page.goto(`${later}/actors/${from}/index.html?from=mail#mentions`);
  await expect(page).toHaveURL(`${later}/actors/${to}/?from=mail#mentions`);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a moved page refreshes to its new address, and names it as its own', async ({ page }) => {
    const { from, to } = renamedRecords.actor;
    await page.goto(`${later}/actors/${from}/index.html`);
    await expect(page).toHaveURL(`${later}/actors/${to}/`);
  });
});

async function expectThenAndNow(page: Page): Promise<void> {
  const change = page.locator('.change');
  await expect(change).toContainText('This paragraph changed on 31 January 2027.');
  await expect(change).toContainText(correction.because);
  await expect(change.locator('del')).toHaveText('G-8');
  await expect(change.locator('ins')).toHaveText('G8');
  await change.getByText('Then and now, each in full').click();
  await expect(change.getByText(correction.then, { exact: true })).toBeVisible();
  await expect(change.getByText(correction.now, { exact: true })).toBeVisible();
}
