import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { corpus, firstThat, passageOf } from './corpus';
import { readLit } from './lit-words';
import { test } from './reused-page';

const initiative = firstThat(corpus.initiatives, 'a long quote', ({ quote }) => {
  return (quote.pieces[0]?.start ?? 0) > 0 && quote.exact.length > 150;
});
const inPassage = corpus.initiatives.filter(({ passage }) => passage === initiative.passage);
const document = firstThat(
  corpus.documents,
  'its document',
  ({ id }) => id === initiative.document,
);
const toPassage = `/documents/${document.id}/#${initiative.passage}`;

const journeys: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'the link of a passage leads to it, and lights the words of its initiatives': async (page) => {
    await page.goto(toPassage);
    await expect(page.locator(':target')).toBeInViewport();
    await expect(page.locator(':target')).toContainText(passageOf(initiative).text);
    const lit = async () => (await readLit(page)).lit;
    await expect.poll(lit).toEqual(inPassage.map(({ id }) => id));
    await expect(page.getByRole('alert')).toBeHidden();
  },

  '“Read in the document” lights the words of the initiative, and only those': async (page) => {
    await page.goto(`/initiatives/${initiative.id}/`);
    const link = page.getByRole('link', { name: 'Read in the document' });
    const address = (await link.getAttribute('href')) ?? '';
    // As from a mail or another site, not from a page of ours.
    await page.goto('about:blank');
    await page.goto(address);
    await expect.poll(() => readLit(page)).toEqual({ lit: [initiative.id], areInView: true });
  },

  'an initiative stands alone at its address': async (page) => {
    await page.goto(`/initiatives/${initiative.id}/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(initiative.title);
    await expect(page.getByRole('blockquote')).toHaveText(passageOf(initiative).text);
    await expect(page.getByRole('main')).toContainText(document.shortTitle);
  },
};

for (const [name, journey] of Object.entries(journeys)) {
  test(name, ({ page }) => journey(page));
  test(`without JavaScript ${name}`, ({ pageWithoutScript }) => journey(pageWithoutScript));
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

/** As by typing behind the address: the page stays. */
function goToFragment(page: Page, fragment: string): Promise<void> {
  return page.evaluate((hash) => {
    location.hash = hash;
  }, fragment);
}
