import type { IncomingMessage } from 'node:http';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '@/lib/site/serve.mjs';
import { folderOf } from './folder';

const root = folderOf({
  'index.html': 'home',
  'themes/index.html': 'themes',
  '404.html': 'lost',
  'data.json': '{}',
  '_next/static/chunks/a.js': 'a',
  'initiatives/lost/index.html': 'withdrawn',
  'embed/promise/index.html': 'card',
  'embed/index.html': 'cards',
  'cite/initiatives/promise.bib': '@report{}',
  'cite/initiatives/promise.csl.json': '[]',
  'annotations/promise.jsonld': '{}',
  'long/index.html': 'long '.repeat(1000),
  _headers: `/*
  X-Common: yes

/_next/*
  Cache-Control: public, max-age=31536000, immutable

/embed/*
  Content-Security-Policy: frame-ancestors *

/
  Cache-Control: no-cache
  Content-Security-Policy: frame-ancestors 'none'
`,
  'permalinks.json': JSON.stringify({
    redirects: [
      { from: '/actors/old/', to: '/themes/' },
      { from: '/cite/old.bib', to: '/data.json' },
    ],
    gone: ['/initiatives/lost/'],
  }),
});

let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  site = await serve({ root, port: 0 });
});

afterAll(() => site.close());

const get = (path: string, init?: RequestInit) => fetch(`${site.url}${path}`, init);

/** The answer to a path sent as it is: fetch would tidy it first. */
const sent = (method: string, path: string, headers: Record<string, string> = {}) =>
  new Promise<IncomingMessage>((resolve, reject) => {
    const to = { port: site.port, host: '127.0.0.1', path, method, headers };
    const asked = request(to, (response) => {
      response.resume().on('end', () => resolve(response));
    });
    asked.on('error', reject).end();
  });

const statusOf = async (path: string) => (await sent('GET', path)).statusCode;

describe('serve', () => {
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
    expect(response.headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
  });

  test.each(['/_headers', '/nginx.conf', '/_redirects'])('keeps %s to itself', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  test.each([
    ['/cite/initiatives/promise.bib', 'application/x-bibtex; charset=utf-8'],
    [
      '/cite/initiatives/promise.csl.json',
      'application/vnd.citationstyles.csl+json; charset=utf-8',
    ],
    ['/annotations/promise.jsonld', 'application/ld+json; charset=utf-8'],
    ['/data.json', 'application/json; charset=utf-8'],
    ['/_next/static/chunks/a.js', 'text/javascript; charset=utf-8'],
  ])('gives %s its type', async (path, type) => {
    expect((await get(path)).headers.get('content-type')).toBe(type);
  });

  test.each(['br', 'gzip'])(
    'compresses what is long by %s, where that is understood',
    async (by) => {
      const response = await get('/long/', { headers: { 'accept-encoding': by } });
      expect(response.headers.get('content-encoding')).toBe(by);
      expect(response.headers.get('vary')).toBe('Accept-Encoding');
      expect(await response.text()).toBe('long '.repeat(1000));
      const plain = await get('/long/', { headers: { 'accept-encoding': 'identity' } });
      expect(plain.headers.get('content-encoding')).toBeNull();
    },
  );

  test.each([
    ['/actors/old/', '/themes/'],
    ['/actors/old', '/themes/'],
    ['/actors/%6fld/', '/themes/'],
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

  test('lets nobody frame a page, and everybody a card', async () => {
    const policy = async (path: string) => (await get(path)).headers.get('content-security-policy');
    expect(await policy('/themes/')).toBe("frame-ancestors 'none'");
    expect(await policy('/embed/promise/')).toBe('frame-ancestors *');
    expect((await get('/embed/promise/')).headers.get('x-content-type-options')).toBe('nosniff');
    expect(await policy('/nowhere/')).toBe("frame-ancestors 'none'");
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
    const chunk = await get('/_next/static/chunks/a.js');
    expect(chunk.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    const page = await get('/');
    expect(page.headers.get('cache-control')).toBe('no-cache');
    const missing = await get('/_next/static/chunks/b.js');
    expect([missing.status, missing.headers.get('cache-control')]).toEqual([404, 'no-cache']);
    const etag = page.headers.get('etag') ?? '';
    // Not by fetch, which asks caches to look again.
    expect((await sent('GET', '/', { 'if-none-match': etag })).statusCode).toBe(304);
  });

  test('sends a folder without its slash to the page, with its query, on this host', async () => {
    const to = async (path: string) => (await sent('GET', path)).headers.location;
    expect(await to('/themes')).toBe('/themes/');
    expect(await to('/themes?q=a?b')).toBe('/themes/?q=a?b');
    expect(await to('//themes')).toBe('/themes/');
  });

  test.each([
    ['bytes=0-1', 206, 'ho'],
    ['bytes=-2', 206, 'me'],
    ['bytes=9-', 416, 'Not satisfiable\n'],
    ['bytes=3-1', 416, 'Not satisfiable\n'],
    ['lines=1-2', 200, 'home'],
  ])('answers the range %s with %d', async (range, status, text) => {
    const response = await get('/', { headers: { range, 'accept-encoding': 'identity' } });
    expect([response.status, await response.text()]).toEqual([status, text]);
  });

  test('answers a part only of the version that was meant', async () => {
    const headers = { range: 'bytes=0-1', 'if-range': '"another"' };
    expect((await get('/', { headers })).status).toBe(200);
  });

  test('answers what has not changed since with 304', async () => {
    const modified = (await get('/')).headers.get('last-modified') ?? '';
    expect((await sent('GET', '/', { 'if-modified-since': modified })).statusCode).toBe(304);
  });

  test('answers with the whole page of what is not there, whatever part of it is asked for', async () => {
    const headers = { range: 'bytes=0-0', 'if-none-match': '*' };
    const response = await get('/nowhere/', { headers });
    expect([response.status, await response.text()]).toEqual([404, 'lost']);
  });

  test('takes another port when the asked one is in use, and says so', async () => {
    const second = await serve({ root, port: site.port });
    expect(second.portWasTaken).toBe(true);
    expect(second.port).not.toBe(site.port);
    expect((await fetch(second.url)).status).toBe(200);
    await second.close();
  });

  test('leaves the port free when closed', async () => {
    const { port, close } = await serve({ root, port: 0 });
    await close();
    const next = await serve({ root, port });
    expect([next.port, next.portWasTaken]).toEqual([port, false]);
    await next.close();
  });

  test('says what to do when it may not listen at an address', async () => {
    await expect(serve({ root, port: 1234, host: '192.0.2.1' })).rejects.toThrow(
      'Cannot listen on 192.0.2.1:1234 (EADDRNOTAVAIL): set another HOST or PORT.',
    );
  });
});
