import { expect, test } from '@playwright/test';
import { BUDGETS, bytesOf, firstScreenOf, over, sent } from './budgets';
import type { ExportedPage } from './exported';
import { exportedFiles, exportedPages } from './exported';
import { makeOf } from './pages';

const fileOf = (address: string) => (address.endsWith('/') ? `${address}index.html` : address);

test('HTML and style of the largest pages of every kind come in one trip', () => {
  const pages = [...largestOfEach()].map(({ address, html }) => {
    const whole = bytesOf(fileOf(address));
    if (whole <= BUDGETS.page) return { what: address, bytes: whole };
    const part = sent('.html', Buffer.from(firstScreenOf(html)));
    return { what: `${address}, to the end of its first screen`, bytes: part };
  });
  expect(over(BUDGETS.page, pages)).toEqual([]);
});

/** The three longest pages of each kind: if those are light enough, so are the rest. */
function largestOfEach(): readonly ExportedPage[] {
  const kinds = new Map<string, ExportedPage[]>();
  for (const page of exportedPages.toSorted((a, b) => b.html.length - a.html.length)) {
    const kind = kinds.get(makeOf(page.address)) ?? [];
    kinds.set(makeOf(page.address), [...kind, page].slice(0, 3));
  }
  return [...kinds.values()].flat();
}

test('no page asks for a style sheet', () => {
  const asking = exportedPages.filter(({ elements }) =>
    elements.some(({ tagName, attrs }) => tagName === 'link' && attrs.some(isStyleSheet)),
  );
  expect(asking.map(({ address }) => address)).toEqual([]);
});

const isStyleSheet = ({ name, value }: { name: string; value: string }) =>
  name === 'rel' && value === 'stylesheet';

test('the scripts of content pages are small', () => {
  const scripts = ['/scripts/enhance.js', '/scripts/enhance-select.js'];
  expect(
    over(
      BUDGETS.script,
      scripts.map((what) => ({ what, bytes: bytesOf(what) })),
    ),
  ).toEqual([]);
});

test('the typefaces are small together', () => {
  const files = [...exportedFiles].filter((file) => file.endsWith('.woff2'));
  expect(files.length).toBeGreaterThan(1);
  const bytes = files.reduce((sum, file) => sum + bytesOf(file), 0);
  expect(over(BUDGETS.typefaces, [{ what: files.join(', '), bytes }])).toEqual([]);
});
