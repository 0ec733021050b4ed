import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '@/lib/serve/start-server';
import { folderOf } from '@/tests/tools/folder';
import { sendRaw } from './raw-request';
import { sources } from './sources';

const root = folderOf({
  'index.html': 'home',
  'themes/index.html': 'themes',
  'long/index.html': 'long '.repeat(1000),
  'cite/a.csl.json': '[]',
  'picture.png': 'picture',
  _headers: 'configuration',
  '404.html': 'lost',
  'data.json': '{}',
  'fonts/a.woff2': 'a',
  'initiatives/lost/index.html': 'withdrawn',
  'embed/promise/index.html': 'card',
  'permalinks.json': JSON.stringify({
    redirects: [
      { from: '/actors/old/', to: '/themes/' },
      { from: '/cite/old.bib', to: '/data.json' },
    ],
    gone: ['/initiatives/lost/'],
  }),
});

describe.each(sources)('a server of %s', (name, sourceOf) => {
  let site: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    site = await serve({ source: await sourceOf(root), port: 0 });
  });

  afterAll(() => site.close());

  const get = (path: string, init?: RequestInit) => fetch(`${site.url}${path}`, init);

  /** The status of a path sent as it is: fetch would tidy it first. */
  const statusOf = (path: string) =>
    new Promise((resolve, reject) => {
      const sent = request({ port: site.port, host: '127.0.0.1', path }, (response) => {
        response.resume().on('end', () => resolve(response.statusCode));
      });
      sent.on('error', reject).end();
    });

  /** The home page for who has it already; fetch would ask for it afresh. */
  const getKnown = (condition: string) =>
    sendRaw(
      site.port,
      `GET / HTTP/1.1\r\nHost: localhost\r\n${condition}\r\nConnection: close\r\n\r\n`,
    );

  test.each([
    ['/', 'home'],
    ['/themes/', 'themes'],
    ['/themes/?q=%20', 'themes'],
    ['/themes/?q=100%', 'themes'],
    ['/data.json', '{}'],
  ])('answers %s with its file', async (path, text) => {
    const response = await get(path);
    expect([response.status, await response.text()]).toEqual([200, text]);
  });

  test('answers what is not there with the 404 page', async () => {
    const response = await get('/nowhere/');
    expect([response.status, await response.text()]).toEqual([404, 'lost']);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  test.each([
    ['/actors/old/', '/themes/'],
    ['/actors/old', '/themes/'],
    ['/actors/old/?q=a?&x=100%', '/themes/?q=a?&x=100%'],
    ['/cite/old.bib', '/data.json'],
  ])('sends %s to where it moved, in one step', async (path, to) => {
    const response = await get(path, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([301, to]);
  });

  test.each(['/initiatives/lost/', '/initiatives/lost'])(
    'answers 410 at %s, with the page that says what was withdrawn',
    async (path) => {
      const response = await get(path);
      expect([response.status, await response.text()]).toEqual([410, 'withdrawn']);
    },
  );

  test('sends the address of a folder to that of its page', async () => {
    const response = await get('/themes?q=a%20b', { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([301, '/themes/?q=a%20b']);
  });

  test.each(['/', '/nowhere/', '/actors/old/', '/initiatives/lost/', '/data.json', '/%'])(
    'protects whatever it answers at %s',
    async (path) => {
      const { headers } = await get(path, { redirect: 'manual' });
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('strict-transport-security')).toContain('max-age=63072000');
    },
  );

  test('does not serve its configuration', async () => {
    expect((await get('/_headers')).status).toBe(404);
  });

  test.each([
    ['br', 'br'],
    ['gzip', 'gzip'],
    ['identity', null],
  ])('compresses text for who takes %s', async (accepted, encoding) => {
    const response = await get('/long/', { headers: { 'accept-encoding': accepted } });
    expect(response.headers.get('content-encoding')).toBe(encoding);
    expect(response.headers.get('vary')).toBe('Accept-Encoding');
    expect(await response.text()).toBe('long '.repeat(1000));
  });

  test('says what a file is', async () => {
    const { headers } = await get('/cite/a.csl.json');
    expect(headers.get('content-type')).toMatch(/^application\/vnd\.citationstyles\.csl\+json/);
  });

  test('answers HEAD with headers and no body', async () => {
    const response = await get('/themes/', { method: 'HEAD' });
    expect([response.status, await response.text()]).toEqual([200, '']);
    expect(response.headers.get('content-length')).toBe('6');
  });

  test('refuses other methods and names those it has', async () => {
    const response = await get('/', { method: 'POST', body: 'x' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  test.each(['/%', '/%zz', '/%c3%28/', '/%00'])(
    'answers the malformed %s with 400',
    async (path) => {
      expect(await statusOf(path)).toBe(400);
    },
  );

  test.each(['/../package.json', '/%2e%2e/package.json', '/..%2fpackage.json'])(
    'keeps %s inside the site',
    async (path) => {
      expect(await statusOf(path)).toBe(404);
    },
  );

  test('lets browsers keep what is named by its content, and ask again for the rest', async () => {
    const chunk = await get('/fonts/a.woff2');
    expect(chunk.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    const page = await get('/');
    expect(page.headers.get('cache-control')).toBe('no-cache');
    const etag = page.headers.get('etag') ?? '';
    const again = await getKnown(`If-None-Match: ${etag}`);
    expect([again.status, again.body]).toEqual([304, '']);
    expect(again.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  test.runIf(name === 'a folder')('asks for the date where there is no tag', async () => {
    const since = (await get('/')).headers.get('last-modified') ?? '';
    const again = await getKnown(`If-Modified-Since: ${since}`);
    expect([again.status, again.body]).toEqual([304, '']);
  });

  test('answers a range with that part alone, as it is in the file', async () => {
    const headers = { range: 'bytes=5-1500', 'accept-encoding': 'br, gzip' };
    const response = await get('/long/', { headers });
    expect([response.status, await response.text()]).toEqual([
      206,
      'long '.repeat(1000).slice(5, 1501),
    ]);
    expect(response.headers.get('content-range')).toBe('bytes 5-1500/5000');
    expect(response.headers.get('content-encoding')).toBeNull();
  });

  test('answers a range of what has changed meanwhile with all of it', async () => {
    const rangeIf = (tag: string) => get('/', { headers: { range: 'bytes=0-1', 'if-range': tag } });
    const response = await rangeIf('"another"');
    expect([response.status, await response.text()]).toEqual([200, 'home']);
    const known = await rangeIf(response.headers.get('etag') ?? '');
    expect([known.status, await known.text()]).toEqual([206, 'ho']);
  });

  test('says that a range is beyond the end', async () => {
    const response = await get('/', { headers: { range: 'bytes=10-' } });
    expect([response.status, response.headers.get('content-range')]).toEqual([416, 'bytes */4']);
  });
});
