import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { ActorPage } from '@/components/authority/actor-page';
import { InstrumentPage } from '@/components/authority/instrument-page';
import { ActorMatrix } from '@/components/home/actor-matrix';
import { KindPage } from '@/components/initiative/kind-page';
import { ThemeGrid } from '@/components/theme/theme-grid';
import { ThemePage } from '@/components/theme/theme-page';
import { ThemesPage } from '@/components/theme/themes-page';
import { listPages } from '@/lib/files/pages-of-lists';
import { EXCERPT_LENGTH, PAGE_LENGTH } from '@/lib/lists/page-lengths';
import { firstPage } from '@/lib/lists/pages';
import type { Initiative } from '@/lib/model/initiative';
import { indexCorpus } from '@/lib/store/index-corpus';
import { smallIndex } from '@/tests/export/small-index';
import { manyInitiatives } from '@/tests/many-initiatives';

const COUNT = 2 * PAGE_LENGTH + 20;
const many = manyInitiatives(COUNT, { theme: 'arms', actor: 'canada', instrument: 'ban-treaty' });
const folder = 'content/documents/steps';
const index = smallIndex({
  [`${folder}/document.md`]: many['document.md'],
  [`${folder}/initiatives.yaml`]: many['initiatives.yaml'],
  'content/instruments.yaml':
    '- id: ban-treaty\n  name: Ban Treaty\n  kind: treaty\n  aliases: [Ottawa Convention]\n',
});
const theme = index.themes.get('arms');
const canada = index.actors.get('canada');
const treaty = index.instruments.get('ban-treaty');
if (!theme || !canada || !treaty) throw new Error('The small content has changed');

/** The same, as if no initiative had a theme. */
const unthemed = indexCorpus({
  ...index.corpus,
  initiatives: index.corpus.initiatives.map((one) => ({ ...one, themes: [] })),
});

const html = (page: ReactNode) => renderToStaticMarkup(page);
const idsIn = (page: string) =>
  Array.from(
    page.matchAll(/href="\/initiatives\/([^/"]+)\/" class="quiet text-ink"/g),
    ([, id]) => id,
  );
const all = idsOf(index.corpus.initiatives);

function idsOf(initiatives: readonly Initiative[]): string[] {
  return initiatives.map(({ id }) => id);
}

/** The pages of a list that nothing else stands on, in order: those at an address and below it. */
function pagesAt(address: string, of = index): string[] {
  return [...listPages(of)]
    .filter(
      ([path]) => path.slice(address.length).match(/^(?:\d+\/)?$/) && path.startsWith(address),
    )
    .map(([, make]) => html(make().content));
}

const kind = firstPage(index.initiativesOf.kind.get('commitment') ?? [], PAGE_LENGTH);

const LISTS: readonly (readonly [
  what: string,
  pages: readonly string[],
  ids: readonly string[],
])[] = [
  [
    'a theme',
    [html(<ThemePage index={index} theme={theme} changes={[]} />), ...pagesAt('/themes/arms/')],
    all,
  ],
  [
    'a kind',
    [
      html(<KindPage index={index} kind="commitment" page={kind} />),
      ...pagesAt('/kinds/commitment/'),
    ],
    all,
  ],
  ['a role', pagesAt('/actors/canada/lead/'), all],
  ['an instrument', pagesAt('/instruments/ban-treaty/initiatives/'), all],
  ['no theme', pagesAt('/themes/none/', unthemed), all],
  ['everything, behind the explorer', pagesAt('/initiatives/'), all.slice(PAGE_LENGTH)],
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
  const [, pages] = LISTS[0] ?? [];
  const parts = (pages ?? []).flatMap((page) =>
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

describe('a page with several lists', () => {
  const actor = html(<ActorPage index={index} actor={canada} changes={[]} />);
  const instrument = html(<InstrumentPage index={index} instrument={treaty} changes={[]} />);
  const themes = html(<ThemesPage index={unthemed} />);

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

  test('has every place where a record is named on the pages of that list', () => {
    const mentions = index.mentionsOf.actor.get('canada') ?? [];
    const pages = pagesAt('/actors/canada/mentions/');
    expect(actor).toContain(`<a href="/actors/canada/mentions/">All ${mentions.length} places</a>`);
    expect(pages.flatMap((page) => page.match(/<mark>/g) ?? [])).toHaveLength(mentions.length);
    expect(actor.match(/<mark>/g)).toHaveLength(EXCERPT_LENGTH);
  });

  test('shows a short list whole, with no page of its own', () => {
    const norway = index.actors.get('norway');
    expect(html(norway && <ActorPage index={index} actor={norway} changes={[]} />)).not.toContain(
      '"/actors/norway/partner/',
    );
    expect([...listPages(index).keys()].filter((path) => path.includes('norway'))).toEqual([]);
  });
});

test('every page of a list has an address and a title of its own, and says so in its head', () => {
  const pages = [...listPages(index)].map(([path, make]) => ({ path, facts: make().facts }));
  expect(pages.map(({ facts }) => facts.canonical)).toEqual(pages.map(({ path }) => path));
  expect(new Set(pages.map(({ facts }) => facts.title)).size).toBe(pages.length);
  expect(pages.find(({ path }) => path === '/themes/arms/2/')?.facts).toMatchObject({
    title: 'Arms, page 2 of 3',
    description: `Arms: 51–100 of ${all.length} initiatives, quoted word for word.`,
  });
});

test('a content whose lists are short has no such page', () => {
  expect([...listPages(smallIndex())]).toEqual([]);
});

describe('where there are too many to count', () => {
  test('a theme says how many, in how many documents and of which years', () => {
    const grid = html(<ThemeGrid index={index} heading="h2" />);
    expect(grid).toContain(`${all.length} initiatives in 2 documents, 2001 to 2003`);
    // The sign of the theme itself.
    expect(grid.match(/<svg/g)).toHaveLength(1);
  });

  test('the cells of the matrix have numbers, and lead to as many', () => {
    const matrix = html(<ActorMatrix index={index} />);
    const table = matrix.slice(0, matrix.indexOf('</table>'));
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
