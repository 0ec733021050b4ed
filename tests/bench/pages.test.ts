import { expect, test } from 'vitest';
import { folderOf } from '@/tests/tools/folder';
import { measuredPages } from './pages';

const linkTo = (...paths: string[]) => paths.map((path) => `<a href="${path}">x</a>`).join('');
const long = 'word '.repeat(100);

const site = folderOf({
  'index.html': linkTo('/themes/', '/initiatives/'),
  'initiatives/index.html': linkTo('/initiatives/a/', '/initiatives/b/'),
  'initiatives/a/index.html': linkTo('/themes/arms/'),
  'initiatives/b/index.html': linkTo('/initiatives/', '/', '/themes/arms/') + long,
  'initiatives/c/index.html': `${long}${long}`,
  'initiatives/2/index.html': `${long}${long}${long}`,
  'documents/p-2000/index.html': `${linkTo('/')}${long}`,
  'documents/p-2000/pabcdefg/index.html': linkTo('/documents/p-2000/'),
  'documents/p-2000/cite/index.html': linkTo('/documents/p-2000/'),
  'documents/old/index.html': '<meta http-equiv="refresh" content="0">',
  'documents/p-2005/index.html': `${linkTo('/')}${long}${long}`,
  'themes/index.html': linkTo('/', '/themes/arms/'),
  'themes/arms/index.html': linkTo('/themes/', '/initiatives/a/', '/initiatives/b/'),
});

const pages = measuredPages(site, 'all');
const find = (name: string) => pages.find((page) => page.name === name);

test('of each kind one page is measured, by its size, and no page of a list counts as a record', () => {
  expect(find('initiative')?.path).toBe('/initiatives/b/');
  expect(find('document, long')?.path).toBe('/documents/p-2005/');
  expect(find('passage')?.path).toBe('/documents/p-2000/pabcdefg/');
  expect(find('how to cite')?.path).toBe('/documents/p-2000/cite/');
  expect(find('theme')?.path).toBe('/themes/arms/');
});

test('a page that only leads on to another is not measured', () => {
  expect(find('document, short')?.path).toBe('/documents/p-2000/');
});

test('a kind without a page is left out', () => {
  expect(find('actor')).toBe(undefined);
  expect(find('about')).toBe(undefined);
});

test('a reader comes from a page that has the link, and not from the explorer', () => {
  expect(find('initiative')?.from).toBe('/themes/arms/');
  // Only pages that readers come to most are followed.
  expect(find('themes')?.from).toBe(undefined);
  expect(find('document, long')?.from).toBe(undefined);
});

test('a quick run visits few of them, one for each corpus those that differ', () => {
  expect(measuredPages(site, 'quick').map(({ name }) => name)).toEqual([
    'initiative',
    'document, long',
  ]);
  expect(measuredPages(site, 'grow').map(({ name }) => name)).not.toContain('document, short');
});
