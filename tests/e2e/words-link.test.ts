import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { encodeWords } from '@/lib/url/words-link';
import { fingerprintOf } from '@/lib/text/fingerprint';
import { aDocument, anInitiative, corpus } from './corpus';
import { readLit } from './lit-words';
import { test } from './reused-page';
import {
  copyBy,
  paragraph,
  select,
  selectIn,
  selectTheWords,
  words,
  wordsStart,
} from './select-words';

/** A word that the document has many times, and each of its places. */
const REPEATED = 'the';
const places = aDocument.passages.flatMap(({ id, text }) => {
  const matches = text.matchAll(/(?<![\p{L}\p{N}\p{M}_])the(?![\p{L}\p{N}\p{M}_])/gu);
  return [...matches].map(({ index }) => ({ passage: id, start: index }));
});

const documentPath = `/documents/${aDocument.id}/`;

/** The words that are lit, and where they begin. */
type Lit = { words: string; passage: string; start: number; isInView: boolean };

function readLinked(page: Page): Promise<Lit[]> {
  return page.evaluate(() => {
    const ranges = [...(CSS.highlights.get('linked') ?? [])];
    return ranges
      .filter((range) => range instanceof Range)
      .map((range) => {
        const text = range.startContainer.parentElement?.closest('.passage-text') ?? document.body;
        const before = document.createRange();
        before.setStart(text, 0);
        before.setEnd(range.startContainer, range.startOffset);
        const { top, bottom } = range.getBoundingClientRect();
        return {
          words: range.toString(),
          passage: text.closest('.passage')?.id ?? '',
          start: before.toString().length,
          isInView: top >= 0 && bottom <= innerHeight,
        };
      });
  });
}

/** As from a mail or another site. */
async function arrive(page: Page, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address);
}

const theWords = { words, passage: paragraph.id, start: wordsStart, isInView: true };

test('the link of any words lights those words, and no others', async ({ page }) => {
  await selectTheWords(page);
  const link = await copyBy(page, 'Copy link');
  expect(new URL(link).pathname).toBe(documentPath);
  await arrive(page, link);
  await expect.poll(() => readLinked(page)).toEqual([theWords]);
  await expect(page.getByRole('alert')).toBeHidden();
  await expect(page.locator('html')).toHaveAttribute('data-words-linked', '');
});

test('the link of a word that stands more than once leads to the one that was meant', async ({
  page,
}) => {
  for (const { passage, start } of [places[1], places.at(-1)].filter((one) => one !== undefined)) {
    await page.goto(documentPath);
    const end = start + REPEATED.length;
    await select(page, { passage, offset: start }, { passage, offset: end });
    await arrive(page, await copyBy(page, 'Copy link'));
    const lit = { words: REPEATED, passage, start, isInView: true };
    await expect.poll(() => readLinked(page)).toEqual([lit]);
  }
});

test('the words are in view though the browser took others for them', async ({ page }) => {
  const last = aDocument.passages.findLast(({ number }) => number !== undefined) ?? paragraph;
  await page.goto(documentPath);
  await selectIn(page, last, 0, last.text.indexOf(' ', 20));
  const link = await copyBy(page, 'Copy link');
  const [, other = ''] = aDocument.passages.map(({ text }) => text.split(' ')[0]);
  await page.setViewportSize({ width: 600, height: 400 });
  await arrive(page, link.replace(/:~:.*$/, `:~:text=${encodeURIComponent(other)}`));
  await expect
    .poll(() => readLinked(page))
    .toEqual([{ words: expect.any(String), passage: last.id, start: 0, isInView: true }]);
});

test('without script the link leads to the passage', async ({ page, pageWithoutScript }) => {
  await selectTheWords(page);
  const link = await copyBy(page, 'Copy link');
  await pageWithoutScript.goto('about:blank');
  await pageWithoutScript.goto(link.replace(/:~:.*$/, ''));
  await expect(pageWithoutScript.locator(':target')).toHaveId(paragraph.id);
  await expect(pageWithoutScript.locator(':target')).toBeInViewport();
});

test('words that stand elsewhere now are lit there, and a notice says so', async ({ page }) => {
  const fingerprint = fingerprintOf(words);
  const link = { passage: 'p0000000', start: 3, length: words.length, fingerprint };
  await arrive(page, `${documentPath}?words=${encodeWords(link)}#p0000000`);
  await expect.poll(() => readLinked(page)).toEqual([theWords]);
  await expect(page.getByRole('alert')).toContainText(`paragraph ${paragraph.number}`);
});

test('words that stand in several places now are told by their number', async ({ page }) => {
  const fingerprint = fingerprintOf(REPEATED);
  const link = { passage: 'p0000000', start: 3, length: REPEATED.length, fingerprint };
  await arrive(page, `${documentPath}?words=${encodeWords(link)}#p0000000`);
  await expect(page.getByRole('alert')).toBeInViewport();
  await expect(page.getByRole('alert')).toContainText(`${places.length} places`);
  expect(await readLinked(page)).toEqual([]);
});

test.describe('a link to words is followed though its fragment names another passage', () => {
  const elsewhere = `#${aDocument.passages.at(-1)?.id ?? ''}`;

  test('and its own never was: the words are lit', async ({ page }) => {
    const fingerprint = fingerprintOf(words);
    const link = { passage: 'nope', start: 4, length: words.length, fingerprint };
    await arrive(page, `${documentPath}?words=${encodeWords(link)}${elsewhere}`);
    await expect.poll(() => readLinked(page)).toEqual([theWords]);
    await expect(page.getByRole('alert')).toContainText(`paragraph ${paragraph.number}`);
  });

  test('and the words stand nowhere: the link says so', async ({ page }) => {
    await arrive(page, `${documentPath}?words=constructor.0.1.0000000000000${elsewhere}`);
    await expect(page.getByRole('alert')).toContainText(/words of that link are not/i);
    await expect(page.getByRole('alert')).toBeInViewport();
  });
});

test.describe('a link says so', () => {
  const queries: Readonly<Record<string, string>> = {
    'whose words stand nowhere': `${paragraph.id}.0.5.0000000000000`,
    'that was cut': `${paragraph.id}.0.`,
  };
  for (const [name, query] of Object.entries(queries)) {
    test(name, async ({ page }) => {
      await arrive(page, `${documentPath}?words=${query}#${paragraph.id}`);
      await expect(page.getByRole('alert')).toContainText(/words of that link are not/i);
      await expect(page.getByRole('alert')).toBeInViewport();
      await expect(page.locator(`#${paragraph.id}`)).toBeInViewport();
      expect(await readLinked(page)).toEqual([]);
    });
  }
});

test('who goes on to another passage leaves the words behind, and finds them coming back', async ({
  page,
}) => {
  await selectTheWords(page);
  await arrive(page, await copyBy(page, 'Copy link'));
  await expect.poll(() => readLinked(page)).toEqual([theWords]);
  const other = aDocument.passages.at(-1)?.id ?? '';
  await page.evaluate((id) => {
    location.hash = id;
  }, other);
  await expect.poll(() => readLinked(page)).toEqual([]);
  await expect(page.locator('html')).not.toHaveAttribute('data-words-linked');
  // The address is what another reader, or a reload, would be shown.
  expect(new URL(page.url()).search).toBe('');
  await page.goBack();
  await expect.poll(() => readLinked(page)).toEqual([theWords]);
});

test('words that are not there light nothing else in the passage that their link names', async ({
  page,
}) => {
  const { document, passage } = anInitiative;
  await arrive(page, `/documents/${document}/?words=${passage}.0.5.0000000000000#${passage}`);
  await expect(page.getByRole('alert')).toBeVisible();
  expect(await readLit(page)).toEqual({ lit: [], areInView: true });
});

test('every passage of every document can be linked whole', async ({ page }) => {
  for (const { id, passages } of corpus.documents) {
    const last = passages.at(-1);
    await page.goto(`/documents/${id}/`);
    if (!last) continue;
    await selectIn(page, last, 0, last.text.length);
    await arrive(page, await copyBy(page, 'Copy link'));
    await expect
      .poll(async () => (await readLinked(page)).map((lit) => lit.words))
      .toEqual([last.text]);
  }
});
