import { expect, test } from '@playwright/test';
import { attribute } from '@/tests/html-tree.mjs';
import { exportedFiles, exportedPages, referencesOf } from './exported';

const idsByFile = new Map(
  exportedPages.map(({ address, elements }) => [
    address,
    new Set(elements.flatMap((element) => attribute(element, 'id') ?? [])),
  ]),
);

test('every link of every page leads to a page, and every fragment to something on it', () => {
  const broken = exportedPages.flatMap((page) =>
    referencesOf(page)
      .filter((reference) => !leadsSomewhere(reference, page.address))
      .map((reference) => `${page.address} → ${reference}`),
  );
  expect(broken).toEqual([]);
});

test('every page can be reached from the home page by links alone', () => {
  const known = new Map(exportedPages.map((page) => [page.address, page]));
  const reached = new Set(['/']);
  for (const address of reached) {
    const page = known.get(address);
    for (const reference of page ? referencesOf(page) : []) {
      const { pathname } = new URL(reference, `http://site${address}`);
      if (known.has(pathname)) reached.add(pathname);
    }
  }
  const unreached = exportedPages.filter(({ address }) => !reached.has(address));
  expect(unreached.map(({ address }) => address).filter((one) => !isNotFound(one))).toEqual([]);
});

test('no link leads out of the site', () => {
  const outside = exportedPages.flatMap((page) =>
    page.elements
      .filter(({ tagName }) => tagName === 'a')
      .flatMap((element) => attribute(element, 'href') ?? [])
      .filter((href) => new URL(href, 'http://site').origin !== 'http://site'),
  );
  expect(outside).toEqual([]);
});

function leadsSomewhere(reference: string, from: string): boolean {
  const { origin, pathname, hash } = new URL(reference, `http://site${from}`);
  if (origin !== 'http://site') return isOwnAddress(reference);
  const isPage = idsByFile.has(pathname);
  if (!isPage && !exportedFiles.has(pathname)) return false;
  const fragment = decodeURIComponent(hash.slice(1).split(':~:')[0] ?? '');
  return fragment === '' || idsByFile.get(pathname)?.has(fragment) === true;
}

/** What machines read names the host; the path has to be one of ours all the same. */
function isOwnAddress(reference: string): boolean {
  const { pathname } = new URL(reference);
  return idsByFile.has(pathname) || exportedFiles.has(pathname);
}

/** Nothing leads to the pages that a host answers with where there is nothing. */
function isNotFound(address: string): boolean {
  return /404|_not-found/.test(address);
}
