import { afterAll, describe, expect, test } from 'vitest';
import { folderOf } from '@/tests/tools/folder';
import { sendRaw } from '@/tests/serve/raw-request';
import { byteKind } from './byte-kinds';
import { BLANK_PAGE, serveCompressed } from './compressed-site';
import { queriesFor, titlesIn } from './queries';
import { spread } from './search';

describe('the queries', () => {
  const titles = ['Ban landmines everywhere', 'Clear landmines in Angola', 'Protect civilians'];

  test('are of words that the titles have, and are the same each time', () => {
    const expected = ['landmines', 'everywhere landmines', 'clear landmines', 'civliians'];
    expect(queriesFor(titles)).toEqual([...expected, '"landmines', 'zzz']);
    expect(queriesFor(titles)).toEqual(queriesFor(titles));
  });

  test('are there where no title has a word', () => {
    expect(queriesFor([]).every((query) => query.length > 0)).toBe(true);
  });

  test('are made of the titles that a page lists', () => {
    const html =
      '<a href="/initiatives/">All</a><h2><a class="x" href="/initiatives/a/">Ban</a></h2>' +
      '<a href="/initiatives/b/">Clear</a><a href="/themes/a/">Arms</a>';
    expect(titlesIn(html)).toEqual(['Ban', 'Clear']);
  });
});

test.each([
  [3, 6, [0, 1, 2]],
  [10, 5, [0, 2, 4, 6, 8]],
  [0, 5, []],
])('of %d options %d are spread evenly', (length, count, expected) => {
  expect(spread(length, count)).toEqual(expected);
});

test.each([
  ['text/html; charset=utf-8', 'html'],
  ['text/css; charset=utf-8', 'css'],
  ['text/javascript; charset=utf-8', 'js'],
  ['font/woff2', 'font'],
  ['image/svg+xml; charset=utf-8', 'image'],
  ['application/json; charset=utf-8', 'data'],
])('%s counts as %s', (type, kind) => {
  expect(byteKind(type)).toBe(kind);
});

describe('the server of the measurings', async () => {
  const root = folderOf({ 'index.html': '<p>home</p>', 'a/index.html': 'a', 'f.woff2': 'font' });
  const site = await serveCompressed({ root, ofPage: (html) => `${html}!` });
  afterAll(() => site.close());
  const port = Number(new URL(site.url).port);
  const ask = (path: string, more = '') =>
    sendRaw(port, `GET ${path} HTTP/1.1\r\nHost: localhost${more}\r\nConnection: close\r\n\r\n`);

  test('compresses text, once changed where that is asked for, and counts what it sends', async () => {
    site.takeSent();
    const answer = await fetch(`${site.url}/`);
    expect(await answer.text()).toBe('<p>home</p>!');
    expect(answer.headers.get('content-encoding')).toBe('br');
    const [sent] = site.takeSent();
    expect(sent).toMatchObject({ path: '/', status: 200, kind: 'html' });
    expect(sent?.bytes).toBe(Number(answer.headers.get('content-length')));
    expect(site.takeSent()).toEqual([]);
  });

  test('leaves alone what is compressed already', async () => {
    const answer = await fetch(`${site.url}/f.woff2`);
    expect(answer.headers.get('content-encoding')).toBe(null);
    expect(await answer.text()).toBe('font');
  });

  test('sends the headers that the site is published with', async () => {
    const { headers } = await fetch(`${site.url}/a/`);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('cache-control')).toBe('no-cache');
  });

  test('sends nothing again to who has it', async () => {
    const tag = (await fetch(`${site.url}/`)).headers.get('etag');
    site.takeSent();
    expect((await ask('/', `\r\nIf-None-Match: ${tag}`)).status).toBe(304);
    expect(site.takeSent()).toEqual([{ path: '/', status: 304, kind: 'html', bytes: 0 }]);
  });

  test('has a blank page beside the site, and nothing else', async () => {
    expect((await fetch(`${site.url}${BLANK_PAGE}`)).status).toBe(200);
    expect((await fetch(`${site.url}/b/`)).status).toBe(404);
    expect((await ask('/../package.json')).status).toBe(404);
  });
});
