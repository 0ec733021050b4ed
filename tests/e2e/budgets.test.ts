import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { BUDGETS, bytesOf, firstScreenOf, sent } from './budgets';
import { EXPLORER, exportedFiles, exportedPages } from './exported';
import { visit } from './explorer';
import { oneOfEach } from './pages';

type Measured = { readonly what: string; readonly bytes: number };

const over = (limit: number, measured: readonly Measured[]) =>
  measured
    .filter(({ bytes }) => bytes > limit)
    .map(({ what, bytes }) => `${what}: ${bytes} bytes, ${bytes - limit} over ${limit}`);
const fileOf = (address: string) => (address.endsWith('/') ? `${address}index.html` : address);

test('HTML and style of every page come in one trip', () => {
  const pages = exportedPages.map(({ address, html }) => {
    const whole = bytesOf(fileOf(address));
    if (whole <= BUDGETS.page) return { what: address, bytes: whole };
    const part = sent('.html', Buffer.from(firstScreenOf(html)));
    return { what: `${address}, to the end of its first screen`, bytes: part };
  });
  expect(over(BUDGETS.page, pages)).toEqual([]);
});

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

for (const { name, path } of oneOfEach) {
  test(`${name} is light on the first visit`, async ({ page }) => {
    const files = await filesLoadedBy(page, path);
    const isExplorer = new URL(page.url()).pathname === EXPLORER;
    const limit = isExplorer ? BUDGETS.explorer : BUDGETS.coldPage;
    const bytes = files.reduce((sum, file) => sum + bytesOf(file), 0);
    expect(over(limit, [{ what: files.join(', '), bytes }])).toEqual([]);
    if (!isExplorer)
      expect(files.length, files.join(', ')).toBeLessThanOrEqual(BUDGETS.coldRequests);
  });
}

/** The files that a page loads, its icon among them; the index of the search is left out. */
async function filesLoadedBy(page: Page, path: string): Promise<string[]> {
  // A browser without a window asks for no icon.
  const files = new Set(['/icon.svg']);
  page.on('request', (request) => files.add(fileOfRequest(request.url(), path)));
  await visit(page, path);
  await page.waitForLoadState('networkidle');
  return [...files].filter((file) => !file.startsWith('/search/'));
}

/** The file that answers: what is not found is answered by a page, too. */
function fileOfRequest(url: string, path: string): string {
  const { pathname } = new URL(url);
  const file = fileOf(pathname);
  return pathname === path && !exportedFiles.has(file) ? '/404.html' : file;
}
