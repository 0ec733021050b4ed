import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { corpus, firstThat, passageOf } from './corpus';
import { readLit } from './lit-words';

// Colours that change step by step are compared too early.
test.use({ reducedMotion: 'reduce' });

const initiative = firstThat(corpus.initiatives, 'a long quote', ({ quote }) => {
  return quote.start > 0 && quote.exact.length > 150;
});
const inPassage = corpus.initiatives.filter(({ passage }) => passage === initiative.passage);
const document = firstThat(
  corpus.documents,
  'its document',
  ({ id }) => id === initiative.document,
);
const toPassage = `/documents/${document.id}/#${initiative.passage}`;

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('the link of a passage leads to it, and lights the words of its initiatives', async ({
      page,
    }) => {
      await page.goto(toPassage);
      await expect(page.locator(':target')).toBeInViewport();
      await expect(page.locator(':target')).toContainText(passageOf(initiative).text);
      const { lit } = await readLit(page);
      expect(lit).toEqual(inPassage.map(({ id }) => id));
      await expect(page.getByRole('alert')).toBeHidden();
    });

    test('“Read in the document” lights the words of the initiative, and only those', async ({
      page,
    }) => {
      await page.goto(`/initiatives/${initiative.id}/`);
      const link = page.getByRole('link', { name: 'Read in the document' });
      await expectOnlyLit(page, initiative.id, (await link.getAttribute('href')) ?? '');
    });

    test('an initiative stands alone at its address', async ({ page }) => {
      await page.goto(`/initiatives/${initiative.id}/`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(initiative.title);
      await expect(page.getByRole('blockquote')).toHaveText(passageOf(initiative).text);
      await expect(page.getByRole('main')).toContainText(document.shortTitle);
    });
  });
}

test('the link of an unknown passage says so and offers the document', async ({ page }) => {
  await page.goto(`/documents/${document.id}/#p0000000`);
  await expectNoSuchPassage(page);
  await expect(page.getByText(passageOf(initiative).text)).toBeAttached();
});

test('a wrong fragment that is typed later says so too, and a right one takes it back', async ({
  page,
}) => {
  await page.goto(toPassage);
  await expect(page.getByRole('alert')).toBeHidden();
  await goToFragment(page, 'p0000000');
  await expectNoSuchPassage(page);
  await goToFragment(page, initiative.passage);
  await expect(page.getByRole('alert')).toBeHidden();
});

test('a fragment that cannot be decoded is an unknown passage and no error', async ({ page }) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.goto(`/documents/${document.id}/#%E0%A4%A`);
  await expectNoSuchPassage(page);
  expect(errors).toEqual([]);
});

async function expectNoSuchPassage(page: Page): Promise<void> {
  const alert = page.getByRole('alert');
  await expect(alert).toBeInViewport();
  await expect(alert).toContainText(/no passage/i);
  await expect(alert).toContainText(/document/i);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(document.title);
}

/** Goes there as from a mail or another site, not from a page of ours. */
async function expectOnlyLit(page: Page, id: string, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address);
  await expect.poll(() => readLit(page), id).toEqual({ lit: [id], areInView: true });
}

/** As by typing behind the address: the page stays. */
function goToFragment(page: Page, fragment: string): Promise<void> {
  return page.evaluate((hash) => {
    location.hash = hash;
  }, fragment);
}
