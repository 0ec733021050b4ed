import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunningServer } from '@/lib/serve/start-server';
import { serve } from '@/lib/serve/start-server';
import { folderOf } from '@/tests/tools/folder';
import { hostileRequests } from './hostile-requests';
import { sendRaw } from './raw-request';
import { sources } from './sources';

const long = 'Wörter und wieder Wörter. '.repeat(200);

const root = folderOf({
  'index.html': 'home',
  '404.html': `lost ${long}`,
  'themes/index.html': long,
  'initiatives/index.html': 'initiatives',
  'initiatives/lost/index.html': `withdrawn ${long}`,
  'embed/promise/index.html': 'card',
  'cite/a.csl.json': '[]',
  'picture.png': 'picture',
  'search/a/index.json': '{}',
  'nginx.conf': 'add_header',
  '_hashes.json': '{"/initiatives/":{"scripts":["\'sha256-x\'"],"styles":[]}}',
  'permalinks.json': JSON.stringify({
    redirects: [
      { from: '/actors/old/', to: '/themes/' },
      { from: '/cite/old.bib', to: '/cite/a.csl.json' },
    ],
    gone: ['/initiatives/lost/'],
  }),
});

let servers: RunningServer[];

beforeAll(async () => {
  servers = await Promise.all(
    sources.map(async ([, sourceOf]) => serve({ source: await sourceOf(root), port: 0 })),
  );
});

afterAll(() => Promise.all(servers.map(({ close }) => close())));

/** Tags and dates are each source's own. */
const OWN = ['etag', 'last-modified', 'date'];

const PATHS = [
  ...['/', '/index.html', '/themes/', '/themes?a=b', '/themes/index.html', '/initiatives/'],
  ...[
    '/embed/promise/',
    '/embed',
    '/embed/',
    '/cite/a.csl.json',
    '/cite/a.csl.json/',
    '/picture.png',
  ],
  ...['/search/a/index.json', '/nowhere/', '/404.html', '/permalinks.json', '/nginx.conf'],
  ...['/actors/old', '/actors/old/?a', '/cite/old.bib', '/initiatives/lost', '/initiatives/lost/'],
];

const LINES = [
  '',
  'Range: bytes=2-9\r\n',
  'Range: bytes=-3\r\n',
  'Range: bytes=9999999-\r\n',
  'Range: bytes=0-1,3-4\r\n',
  'Range: lines=0-1\r\n',
  'If-None-Match: *\r\n',
  'If-None-Match: "another"\r\n',
  'If-Match: "another"\r\n',
  'If-Range: "another"\r\nRange: bytes=0-1\r\n',
];

/** What each source answers to these very bytes. */
const answersTo = (bytes: string) =>
  Promise.all(
    servers.map(async ({ port }) => {
      const { status, headers, body } = await sendRaw(port, bytes);
      return { status, headers: [...headers].filter(([name]) => !OWN.includes(name)).sort(), body };
    }),
  );

describe('every source gives the same answer', () => {
  test.each(PATHS)('at %s, whatever is asked of it', async (path) => {
    const requests = ['GET', 'HEAD', 'POST'].flatMap((method) =>
      LINES.map(
        (lines) =>
          `${method} ${path} HTTP/1.1\r\nHost: localhost\r\n${lines}Connection: close\r\n\r\n`,
      ),
    );
    for (const bytes of requests) {
      const [folder, ...made] = await answersTo(bytes);
      for (const answer of made) expect([bytes, answer]).toEqual([bytes, folder]);
    }
  });

  test.each(hostileRequests)('to $name', async ({ bytes }) => {
    const [folder, ...made] = await answersTo(bytes);
    for (const answer of made) expect(answer).toEqual(folder);
  });

  test.each([
    ['/themes/', 'br'],
    ['/themes/', 'gzip, br;q=0.5'],
    ['/nowhere/', 'gzip'],
    ['/initiatives/lost/', 'br'],
    ['/', 'br'],
    ['/picture.png', 'br'],
    ['/themes/', 'identity'],
  ])('at %s to who takes %s, whatever its length', async (path, accepted) => {
    const [folder, ...made] = await Promise.all(
      servers.map(async ({ url }) => {
        const response = await fetch(`${url}${path}`, { headers: { 'accept-encoding': accepted } });
        const sizes = ['content-length', 'transfer-encoding'];
        const headers = [...response.headers].filter(
          ([name]) => ![...OWN, ...sizes].includes(name),
        );
        return { status: response.status, headers, body: await response.text() };
      }),
    );
    for (const answer of made) expect(answer).toEqual(folder);
  });
});
