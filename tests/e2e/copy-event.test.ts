import type { Page } from '@playwright/test';
import { expect, test as testOfItsOwn } from '@playwright/test';
import { paths } from '@/lib/url/paths';
import { aDocument, anInitiative, passageOf } from './corpus';
import { test } from './reused-page';
import {
  nextParagraph,
  paragraph,
  readClipboard,
  select,
  selectIn,
  selectTheWords,
  tools,
  words,
} from './select-words';

/** Copies as readers do. */
async function copy(page: Page): Promise<string> {
  await page.keyboard.press('ControlOrMeta+c');
  return (await readClipboard(page))['text/plain'] ?? '';
}

/** Copies until the page has fetched the citations. Gives the quote, the citation, and whatever follows. */
async function copyCited(page: Page): Promise<string[]> {
  let parts: string[] = [];
  await expect
    .poll(async () => {
      parts = (await copy(page)).split('\n\n');
      return parts.length;
    })
    .toBeGreaterThan(1);
  return parts;
}

/** Selects the quote of an initiative, whose words are marked up. */
async function selectTheQuote(page: Page): Promise<void> {
  await page.goto(paths.initiative(anInitiative.id));
  await page.getByRole('blockquote').evaluate((quote) => {
    getSelection()?.selectAllChildren(quote.querySelector('.passage-text') ?? quote);
  });
  await expect(tools(page)).toBeVisible();
}

test('words that are copied bring their citation', async ({ page }) => {
  await selectTheWords(page);
  await expect(tools(page)).toBeVisible();
  const [quote, citation, ...more] = await copyCited(page);
  expect([quote, more]).toEqual([words, []]);
  expect(citation).toContain(`/documents/${aDocument.id}/?words=${paragraph.id}.`);
  expect((await readClipboard(page))['text/html']).toContain(`<p>${words}</p></blockquote>`);
});

test('a paragraph that is selected by three clicks is copied without what stands beside it', async ({
  page,
}) => {
  await page.goto(`/documents/${aDocument.id}/`);
  const text = page.locator(`#${paragraph.id} .passage-text`);
  await text.click({ clickCount: 3, position: { x: 5, y: 10 } });
  await expect(tools(page)).toBeVisible();
  expect((await copyCited(page))[0]).toBe(paragraph.text);
});

test('one or two words are copied as they are', async ({ page }) => {
  const two = paragraph.text.split(' ').slice(0, 2).join(' ');
  await page.goto(`/documents/${aDocument.id}/`);
  await selectIn(page, paragraph, 0, two.length);
  await expect(tools(page)).toBeVisible();
  expect(await copy(page)).toBe(two);
});

test('what is copied on the page of an initiative has its address', async ({ page }) => {
  await selectTheQuote(page);
  const [quote, citation] = await copyCited(page);
  expect(quote).toBe(passageOf(anInitiative).text);
  expect(citation).toContain(new URL(paths.initiative(anInitiative.id), page.url()).href);
});

test('where the citations cannot be had, the words alone are copied', async ({ page }) => {
  await page.route('**/*.templates.json', (route) => route.abort());
  await selectTheWords(page);
  await expect(tools(page)).toBeVisible();
  expect(await copy(page)).toBe(words);
  await selectTheQuote(page);
  expect(await copy(page)).toBe(passageOf(anInitiative).text);
});

test('who wants the words alone says so once', async ({ page }) => {
  await page.goto(`/documents/${aDocument.id}/`);
  const box = page.getByRole('checkbox', { name: 'Copy without the citation' });
  await box.check();
  await selectTheWords(page);
  await expect(tools(page)).toBeVisible();
  await expect(box).toBeChecked();
  expect(await copy(page)).toBe(words);
  await box.uncheck();
  await selectTheWords(page);
  await expect(tools(page)).toBeVisible();
  expect((await copyCited(page))[1]).toContain(`/documents/${aDocument.id}/?words=`);
});

test('the words alone of several paragraphs are without what stands between them', async ({
  page,
}) => {
  await page.goto(`/documents/${aDocument.id}/`);
  await page.getByRole('checkbox', { name: 'Copy without the citation' }).check();
  await select(
    page,
    { passage: paragraph.id, offset: 0 },
    { passage: nextParagraph.id, offset: nextParagraph.text.length },
  );
  await expect(tools(page)).toBeVisible();
  expect(await copy(page)).toBe(`${paragraph.text}\n\n${nextParagraph.text}`);
});

testOfItsOwn(
  'where the browser keeps nothing, a preference holds for the page, and nothing breaks',
  async ({ page }) => {
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('Access is denied', 'SecurityError');
        },
      });
    });
    await page.goto(`/documents/${aDocument.id}/`);
    await page.getByRole('checkbox', { name: 'Copy without the citation' }).check();
    await selectIn(page, paragraph, 0, 40);
    await expect(tools(page)).toBeVisible();
    expect(paragraph.text.startsWith(await copy(page))).toBe(true);
    expect(errors).toEqual([]);
  },
);
