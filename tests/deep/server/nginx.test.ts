import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folderSource } from '@/lib/serve/folder-source';
import { madeSource } from '@/lib/serve/made-source';
import { writeServerFiles } from '@/lib/serve/server-files';
import type { SiteSource } from '@/lib/serve/site-source';
import type { RunningServer } from '@/lib/serve/start-server';
import { serve } from '@/lib/serve/start-server';
import { anInitiative } from '@/tests/e2e/corpus';
import { pageKinds } from '@/tests/e2e/pages';
import { expectHarmless } from '@/tests/serve/expect-harmless';
import { hostileRequests, SECRET } from '@/tests/serve/hostile-requests';
import { sendRaw } from '@/tests/serve/raw-request';
import { openFolder } from '@/tests/serve/sources';
import type { Nginx } from './nginx';
import { startNginx } from './nginx';

/** What is the server's own: its name, its clock, its way of tagging and of sending. */
const OWN = new Set([
  'server',
  'date',
  'connection',
  'keep-alive',
  'etag',
  'content-length',
  'transfer-encoding',
  // Plain words, for an error or a redirect that no page stands behind.
  ...['accept-ranges', 'last-modified', 'vary'],
]);

const folder = mkdtempSync(join(tmpdir(), 'site-'));
const root = join(folder, 'site');
/** The servers of ours that answer as nginx does. */
const others: readonly (readonly [
  name: string,
  sourceOf: (root: string) => SiteSource | Promise<SiteSource>,
])[] = [
  ['the preview server', folderSource],
  ['the same files as if they were made', (site) => madeSource(openFolder(site), 1 << 26)],
];

const running = new Map<string, RunningServer>();
let nginx: Nginx;

beforeAll(async () => {
  cpSync('out.fixture', root, { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), SECRET);
  writeFileSync(
    join(root, 'permalinks.json'),
    JSON.stringify({
      redirects: [
        { from: '/actors/old/', to: '/themes/' },
        { from: '/embed/old/', to: `/embed/${anInitiative.id}/` },
      ],
      gone: [`/initiatives/${anInitiative.id}/`],
    }),
  );
  await writeServerFiles(root);
  nginx = await startNginx(root, { httpPort: 4120, httpsPort: 4121 });
  for (const [name, sourceOf] of others) {
    running.set(name, await serve({ source: await sourceOf(root), port: 0 }));
  }
});

afterAll(async () => {
  await nginx.close();
  await Promise.all([...running.values()].map(({ close }) => close()));
  rmSync(folder, { recursive: true, force: true });
});

const ask = (port: number, path: string, method = 'GET', lines = '') =>
  sendRaw(
    port,
    `${method} ${path} HTTP/1.1\r\nHost: localhost\r\n${lines}Connection: close\r\n\r\n`,
  );

const FILES = [
  '/actors/old/?a=b',
  '/actors/old',
  '/embed/old/',
  `/initiatives/${anInitiative.id}`,
  `/cite/initiatives/${anInitiative.id}.bib`,
  `/cite/initiatives/${anInitiative.id}.ris`,
  `/cite/initiatives/${anInitiative.id}.csl.json`,
  `/annotations/${anInitiative.id}.jsonld`,
  `/oembed/initiatives/${anInitiative.id}.json`,
  '/addresses.json',
  '/permalinks.json',
  '/icon.svg',
  '/scripts/enhance.js',
  '/themes?a=b',
  '/themes',
  '/embed',
  '/_headers',
  '/fonts/no-such-file.woff2',
];

describe.each(others)('nginx and %s answer alike', (name) => {
  const paths = [...new Set([...pageKinds.map(({ path }) => path), ...FILES])];
  const requests = paths.flatMap((path) => [
    { method: 'GET', path },
    { method: 'HEAD', path },
  ]);
  test.each([...requests, { method: 'POST', path: '/' }, { method: 'PUT', path: '/embed/a/' }])(
    '$method $path',
    async ({ method, path }) => {
      const [one, other] = await Promise.all([
        ask(nginx.httpPort, path, method),
        ask(running.get(name)?.port ?? 0, path, method),
      ]);
      const headersOf = ({ headers, status }: typeof one) =>
        Object.fromEntries(
          [...headers]
            // A redirect and a refusal have a few plain words of the server's own.
            .filter(([name]) => !OWN.has(name) && !(isWords(status) && name === 'content-type'))
            .toSorted(),
        );
      expect([one.status, headersOf(one)]).toEqual([other.status, headersOf(other)]);
      if (!isWords(one.status)) expect(one.body).toBe(other.body);
    },
  );
  const isWords = (status: number) => [301, 405].includes(status);
});

describe('nginx', () => {
  test.each(hostileRequests)('bears $name', async ({ bytes }) => {
    expectHarmless(await sendRaw(nginx.httpPort, bytes));
  });

  test('revalidates, compresses and sends parts', async () => {
    const path = '/documents/';
    const { headers, body } = await ask(nginx.httpPort, path);
    const tag = headers.get('etag') ?? '';
    expect((await ask(nginx.httpPort, path, 'GET', `If-None-Match: ${tag}\r\n`)).status).toBe(304);
    const since = headers.get('last-modified') ?? '';
    const known = await ask(nginx.httpPort, path, 'GET', `If-Modified-Since: ${since}\r\n`);
    expect(known.status).toBe(304);
    const part = await ask(nginx.httpPort, path, 'GET', 'Range: bytes=5-14\r\n');
    expect([part.status, part.body]).toEqual([206, body.slice(5, 15)]);
    const beyond = await ask(nginx.httpPort, path, 'GET', 'Range: bytes=99999999-\r\n');
    expect(beyond.status).toBe(416);
    const zipped = await ask(nginx.httpPort, path, 'GET', 'Accept-Encoding: gzip\r\n');
    expect(zipped.headers.get('content-encoding')).toBe('gzip');
    expect(zipped.headers.get('vary')).toBe('Accept-Encoding');
  });
});
