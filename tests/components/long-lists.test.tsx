import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { ActorMatrixTable } from '@/components/home/actor-matrix-table';
import { ThemeGrid } from '@/components/theme/theme-grid';
import { EXCERPT_LENGTH, PAGE_LENGTH } from '@/lib/lists/page-lengths';
import { actorMatrix } from '@/lib/pages/actor-matrix';
import { addressesOf } from '@/lib/pages/addresses-of';
import { pageOf } from '@/lib/pages/page-of';
import { themeCells } from '@/lib/pages/theme-cells';
import type { Store } from '@/lib/store/store';
import { listPage } from '@/lib/url/paths';
import { smallIndex } from '@/tests/export/small-index';
import { longCorpus } from '@/tests/long-corpus';
import { findPageHtml, pageHtml } from '@/tests/page-html';
import { storeOf } from '@/tests/store-of';

const COUNT = 2 * PAGE_LENGTH + 20;
const corpus = longCorpus(COUNT);
const store = storeOf(corpus);

/** The same, as if no initiative had a theme. */
const unthemed = storeOf({
  ...corpus,
  initiatives: corpus.initiatives.map((one) => ({ ...one, themes: [] })),
});

const idsIn = (page: string) =>
  Array.from(
    page.matchAll(/href="\/initiatives\/([^/"]+)\/" class="quiet text-ink"/g),
    ([, id]) => id,
  );
const all = corpus.initiatives.map(({ id }) => id);

/** The pages of a list, in order. */
async function pagesAt(address: string, { of = store, from = 1 } = {}): Promise<string[]> {
  const page = await findPageHtml(of, listPage(address, from));
  return page === undefined ? [] : [page, ...(await pagesAt(address, { of, from: from + 1 }))];
}

const themePages = await pagesAt('/themes/arms/');

const LISTS: readonly (readonly [
  what: string,
  pages: readonly string[],
  ids: readonly string[],
])[] = [
  ['a theme', themePages, all],
  ['a kind', await pagesAt('/kinds/commitment/'), all],
  ['a role', await pagesAt('/actors/canada/lead/'), all],
  ['an instrument', await pagesAt('/instruments/ban-treaty/initiatives/'), all],
  ['no theme', await pagesAt('/themes/none/', { of: unthemed }), all],
  [
    'everything, behind the explorer',
    await pagesAt('/initiatives/', { from: 2 }),
    all.slice(PAGE_LENGTH),
  ],
];

describe.each(LISTS)('the pages of %s', (_, pages, ids) => {
  test('hold each initiative once, in order', () => {
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.flatMap(idsIn)).toEqual(ids);
  });

  test('say which part of how many they show, and how to get to the others', () => {
    const last = pages.at(-1) ?? '';
    const first = 2 * PAGE_LENGTH + 1;
    expect(last).toContain(`${first}–${all.length} of ${all.length} initiatives`);
    expect(last).toMatch(/<h1[^>]*>[^<]*, page 3 of 3/);
    expect(last).toMatch(/href="[^"]*\/2\/" rel="prev"/);
    expect(last).not.toContain('rel="next"');
    expect(last).toMatch(/href="[^"]*\/3\/" aria-current="page"/);
    expect(pages.at(-2)).toMatch(/href="[^"]*\/3\/" rel="next"/);
  });
});

test('on the pages of a theme the numbers of each document add up to its whole', () => {
  const parts = themePages.flatMap((page) =>
    Array.from(page.matchAll(/>(\d+) of (\d+) initiatives(, continued)?</g), (found) =>
      found.slice(1),
    ),
  );
  expect(parts.map(([, total]) => Number(total))).toEqual([COUNT, COUNT, COUNT]);
  expect(parts.reduce((sum, [part]) => sum + Number(part), 0)).toBe(COUNT);
  expect(parts.map(([, , continued]) => continued)).toEqual([
    undefined,
    ', continued',
    ', continued',
  ]);
});

describe('a page with several lists', async () => {
  const actor = await pageHtml(store, '/actors/canada/');
  const instrument = await pageHtml(store, '/instruments/ban-treaty/');
  const themes = await pageHtml(unthemed, '/themes/');

  test('shows the beginning of a long one, its number, and the way to all of it', () => {
    const total = `${all.length} initiatives`;
    expect(idsIn(actor)).toEqual(all.slice(0, EXCERPT_LENGTH));
    expect(actor).toMatch(new RegExp(`<a href="/actors/canada/lead/">All ${total}`));
    expect(idsIn(instrument)).toEqual(all.slice(0, EXCERPT_LENGTH));
    expect(instrument).toContain(`<a href="/instruments/ban-treaty/initiatives/">All ${total}</a>`);
    expect(idsIn(themes)).toEqual(all.slice(0, EXCERPT_LENGTH));
    expect(themes).toContain(`<a href="/themes/none/">All ${total} outside the themes</a>`);
  });

  test('leads to the same number in the explorer', () => {
    const link = `Filter and search ${all.length} initiatives`;
    expect(actor).toContain(`<a href="/initiatives/?actor=canada">${link} of this actor</a>`);
    expect(instrument).toContain(
      `<a href="/initiatives/?instrument=ban-treaty">${link} that use or seek it</a>`,
    );
  });

  test('has every place where a record is named on the pages of that list', async () => {
    const { total } = await store.mentions('actor', 'canada');
    const pages = await pagesAt('/actors/canada/mentions/');
    expect(actor).toContain(`<a href="/actors/canada/mentions/">All ${total} places</a>`);
    expect(pages.flatMap((page) => page.match(/<mark>/g) ?? [])).toHaveLength(total);
    expect(actor.match(/<mark>/g)).toHaveLength(EXCERPT_LENGTH);
  });

  test('shows a short list whole, with no page of its own', async () => {
    expect(await pageHtml(store, '/actors/norway/')).not.toContain('"/actors/norway/partner/');
    expect(await pageOf(store, '/actors/norway/partner/')).toBeUndefined();
  });
});

/** The pages that are lists and nothing else, by their addresses. */
async function listsOf(of: Store) {
  const found = [];
  for (const section of ['themes', 'kinds', 'actors', 'instruments'] as const) {
    for await (const address of addressesOf(of, section)) {
      const model = await pageOf(of, address);
      if (model && 'range' in model) found.push({ address, model });
    }
  }
  return found;
}

test('every page of a list has an address and a title of its own, and says so in its head', async () => {
  const lists = await listsOf(store);
  expect(lists.map(({ model }) => model.facts.canonical)).toEqual(
    lists.map(({ address }) => address),
  );
  expect(new Set(lists.map(({ model }) => model.facts.title)).size).toBe(lists.length);
  expect(lists.find(({ address }) => address === '/themes/arms/2/')?.model.facts).toMatchObject({
    title: 'Arms, page 2 of 3',
    description: `Arms: 51–100 of ${all.length} initiatives, quoted word for word.`,
  });
});

test('a content whose lists are short has no such page, but the kinds', async () => {
  const kinds = new Set(
    (await listsOf(storeOf(smallIndex().corpus))).map(({ model }) => model.kind),
  );
  expect([...kinds]).toEqual(['facet-value']);
});

test.each([
  '/themes/arms/4/',
  '/themes/arms/1/',
  '/themes/none/',
  '/kinds/wish/',
  '/actors/canada/lead/4/',
  '/actors/canada/wishes/',
  '/actors/nobody/lead/',
  '/initiatives/4/',
])('there is no page %s', async (address) => {
  expect(await pageOf(store, address)).toBeUndefined();
});

describe('where there are too many to count', () => {
  test('a theme says how many, in how many documents and of which years', async () => {
    const cells = await themeCells(store);
    const grid = renderToStaticMarkup(<ThemeGrid cells={cells} heading="h2" />);
    expect(grid).toContain(`${all.length} initiatives in 2 documents, 2001 to 2003`);
    // The sign of the theme itself.
    expect(grid.match(/<svg/g)).toHaveLength(1);
  });

  test('the cells of the matrix have numbers, and lead to as many', async () => {
    const matrix = await actorMatrix(store);
    const html = renderToStaticMarkup(<ActorMatrixTable matrix={matrix} />);
    const table = html.slice(0, html.indexOf('</table>'));
    expect(table).not.toContain('<svg');
    const cells = Array.from(
      table.matchAll(/\?actor=(\w+)&amp;theme=arms[^>]*><span[^>]*>(\d+)</g),
    );
    expect(cells.map(([, actor, count]) => [actor, Number(count)])).toEqual([
      ['canada', all.length],
      ['norway', 1],
    ]);
  });
});
