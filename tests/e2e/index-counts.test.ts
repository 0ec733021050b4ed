import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { corpus, index } from './corpus';
import { expectListed, openExplorer } from './explorer';
import { test } from './reused-page';

const { initiativesOf } = index;

for (const section of ['actor', 'instrument'] as const) {
  test(`the counts of all ${section}s are those of their lists`, async ({ page }) => {
    await page.goto(`/${section}s/`);
    const items = page.getByRole('listitem').filter({ hasText: /\d mention/ });
    const entries = await readEntries(items);
    expect(entries).toHaveLength(corpus[`${section}s`].length);
    for (const { id, text } of entries) {
      expect(sumIn(text, 'initiative'), id).toBe(initiativesOf[section].get(id)?.length ?? 0);
      expect(sumIn(text, 'mention'), id).toBe(index.mentionsOf[section].get(id)?.length ?? 0);
    }
  });
}

for (const path of ['/', '/themes/']) {
  test(`the squares of the themes on ${path} are those of their lists`, async ({ page }) => {
    await page.goto(path);
    const cells = page.getByRole('listitem').filter({ has: page.locator('a[href^="/themes/"]') });
    const entries = await readEntries(
      cells.filter({ has: page.getByRole('heading') }).filter({ hasText: /\d initiative/ }),
    );
    const known = entries.filter(({ id }) => index.themes.has(id));
    expect(known).toHaveLength(corpus.themes.length);
    for (const { id, text, squares } of known) {
      expect(sumIn(text, 'initiative'), id).toBe(initiativesOf.theme.get(id)?.length);
      // One is the sign of the theme itself.
      expect(squares, id).toBe((initiativesOf.theme.get(id)?.length ?? 0) + 1);
    }
  });
}

test('the counts of the documents are those of their lists', async ({ page }) => {
  await page.goto('/documents/');
  const items = page.getByRole('listitem').filter({ has: page.getByRole('heading') });
  const entries = await readEntries(items);
  expect(entries).toHaveLength(corpus.documents.length);
  for (const { id, text } of entries) {
    expect(sumIn(text, 'initiative')).toBe(initiativesOf.document.get(id)?.length);
  }
});

test('the table of kinds counts each kind in each document', async ({ page }) => {
  await page.goto('/kinds/');
  for (const [kind, initiatives] of initiativesOf.kind) {
    const row = page.getByRole('row').filter({ has: page.locator(`a[href="/kinds/${kind}/"]`) });
    const cells = await row.getByRole('cell').allInnerTexts();
    const expected = corpus.documents.map(
      ({ id }) => initiatives.filter(({ document }) => document === id).length,
    );
    expect(cells.slice(-expected.length).map(Number), kind).toEqual(expected);
  }
});

test('each cell of the matrix counts what an actor does on a theme, and leads to it', async ({
  page,
}) => {
  await page.goto('/');
  const cells = await readCells(page);
  expect(cells.length).toBeGreaterThan(10);
  const wanted = cells.map(({ actor, theme }) =>
    corpus.initiatives
      .filter((one) => one.actors.some((tag) => tag.actor === actor))
      .filter((one) => one.themes.some((tag) => tag.theme === theme)),
  );
  expect(cells.map(({ count }) => count)).toEqual(wanted.map(({ length }) => length));
  expect(cells.map(({ squares }) => squares)).toEqual(wanted.map(({ length }) => length));
  for (const at of [0, Math.floor(cells.length / 2), cells.length - 1]) {
    await openExplorer(page, cells[at]?.search);
    await expectListed(page, wanted[at]?.map(({ id }) => id) ?? []);
  }
});

test('every search that the home page suggests finds something', async ({ page }) => {
  await page.goto('/');
  const links = page.getByRole('search').locator('a[href*="?q="]');
  const searches = await links.evaluateAll((all) =>
    all.map((link) => new URL((link as HTMLAnchorElement).href).search),
  );
  expect(searches.length).toBeGreaterThan(1);
  for (const search of searches) {
    await openExplorer(page, search);
    expect(await page.getByRole('article').count(), search).toBeGreaterThan(0);
  }
});

/** What stands in each item of a list, and the record that it leads to. */
function readEntries(items: Locator) {
  return items.evaluateAll((all) =>
    all.map((item) => ({
      id: item.querySelector('a')?.getAttribute('href')?.split('/')[2] ?? '',
      text: item.textContent ?? '',
      squares: item.querySelectorAll('svg').length,
    })),
  );
}

function readCells(page: Page) {
  const links = page.getByRole('table').locator('a[href*="?actor="]');
  return links.evaluateAll((all) =>
    all.map((link) => {
      const { search } = new URL((link as HTMLAnchorElement).href);
      const state = new URLSearchParams(search);
      return {
        search,
        actor: state.get('actor'),
        theme: state.get('theme'),
        count: Number.parseInt(link.textContent ?? '', 10),
        squares: link.querySelectorAll('svg').length,
      };
    }),
  );
}

/** All numbers in front of a word, together: `3 initiatives … 1 initiative` gives 4. */
function sumIn(text: string, word: string): number {
  const numbers = [...text.matchAll(new RegExp(`(\\d+) ${word}`, 'g'))];
  return numbers.reduce((sum, [, number]) => sum + Number(number), 0);
}

test('a theme has one colour, in the filters and in the list of themes', async ({ page }) => {
  const coloursOn = async (path: string) => {
    await page.goto(path);
    const hues = new Set(corpus.themes.map(({ hue }) => hue));
    return Promise.all(
      [...hues].map((hue) =>
        page
          .locator(`.hue-${hue}`)
          .first()
          .evaluate((element) => getComputedStyle(element).getPropertyValue('--hue')),
      ),
    );
  };
  const colours = await coloursOn('/themes/');
  expect(new Set(colours).size).toBe(colours.length);
  expect(await coloursOn('/initiatives/')).toEqual(colours);
});
