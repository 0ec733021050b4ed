import { expect, test } from '@playwright/test';
import { corpus } from './corpus';
import { htmlProblemsIn } from './html-problems';
import { isCard, pageKinds } from './pages';
import { attribute } from '@/tests/html-tree.mjs';
import { EXPLORER, exportedFiles, exportedPages } from './exported';

const contentPages = exportedPages.filter(({ address }) => address !== EXPLORER);

test('every kind of page is valid HTML', async () => {
  const shown = new Set(pageKinds.map(({ path }) => path.replace(/\?.*/, '')));
  const pages = exportedPages.filter(({ address }) => shown.has(address) || /404/.test(address));
  expect(pages.length).toBeGreaterThan(20);
  expect(await htmlProblemsIn(pages)).toEqual({});
});

test('every record has a page', () => {
  const { actors, documents, initiatives, instruments, themes } = corpus;
  const sections = { actors, documents, initiatives, instruments, themes };
  const addresses = Object.entries(sections).flatMap(([section, records]) =>
    records.map(({ id }) => `/${section}/${id}/`),
  );
  expect(contentPages.map(({ address }) => address)).toEqual(expect.arrayContaining(addresses));
});

test('no page loads or holds a part of the framework', () => {
  const carrying = exportedPages.filter(
    ({ html, elements }) =>
      html.includes('__next_f') ||
      elements.some((element) => {
        const address = attribute(element, 'src') ?? attribute(element, 'href') ?? '';
        const isStyleOrFont = /\.(?:css|woff2)$/.test(address);
        return address.startsWith('/_next/') && !isStyleOrFont;
      }),
  );
  expect(carrying.map(({ address }) => address)).toEqual([]);
});

const scriptsOf = ({ elements }: (typeof exportedPages)[number]) =>
  elements
    .filter((element) => element.tagName === 'script' && !isData(element))
    .map((element) => attribute(element, 'src'));

test('every content page loads one script, which is ours, and the not-found page its own too', () => {
  const pages = contentPages.filter(({ address }) => !isCard(address));
  const unlike = pages.filter((page) => scriptsOf(page).join() !== '/scripts/enhance.js');
  expect(unlike.map((page) => [page.address, ...scriptsOf(page)])).toEqual([
    ['/404.html', '/scripts/enhance.js', '/scripts/suggest-addresses.js'],
  ]);
});

test('the explorer loads that one and its own', () => {
  const explorer = exportedPages.filter(({ address }) => address === EXPLORER);
  expect(explorer.map(scriptsOf)).toEqual([['/scripts/enhance.js', '/scripts/explorer.js']]);
});

test('nothing of the framework is published: no payload, no script', () => {
  const files = [...exportedFiles].filter((file) =>
    /\/(?:index|__next[^/]*)\.txt$|^\/_next\//.test(file),
  );
  expect(files).toEqual([]);
});

test('no page has a style attribute', () => {
  const styled = exportedPages.filter(({ elements }) =>
    elements.some((element) => attribute(element, 'style') !== undefined),
  );
  expect(styled.map(({ address }) => address)).toEqual([]);
});

/** Data stands in script elements that no browser runs. */
function isData(script: (typeof contentPages)[number]['elements'][number]): boolean {
  return /^application\/(?:ld\+)?json$|^speculationrules$/.test(attribute(script, 'type') ?? '');
}
