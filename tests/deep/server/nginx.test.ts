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
import { oneOfEach } from '@/tests/deep/next/addresses';
import { startMaking } from './making';
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
/** The servers of ours that answer from the same files as nginx. */
const others: readonly (readonly [
  name: string,
  sourceOf: (root: string) => SiteSource | Promise<SiteSource>,
])[] = [
  ['the preview server', folderSource],
  ['the same files as if they were made', (site) => madeSource(openFolder(site), 1 << 26)],
];

/** A site whose content was corrected, so that addresses of every fate are in it, and what it was built from. */
const CORRECTED = join(process.cwd(), 'out.corrected');
const CONTENT = {
  SITE_CONTENT: 'test-results/corrected-content',
  SITE_REPORT_TO: 'editors@example.org',
};

const running = new Map<string, RunningServer>();
let nginx: Nginx;
let nginxOfCorrected: Nginx;
let made: Awaited<ReturnType<typeof startMaking>>;

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
  nginxOfCorrected = await startNginx(CORRECTED, { httpPort: 4122, httpsPort: 4123 });
  made = await startMaking(CONTENT);
  for (const [name, sourceOf] of others) {
    running.set(name, await serve({ source: await sourceOf(root), port: 0 }));
  }
});

afterAll(async () => {
  await Promise.all([nginx, nginxOfCorrected, made, ...running.values()].map((one) => one.close()));
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

const isWords = (status: number) => [301, 405].includes(status);

async function expectAlike(ours: number, theirs: number, method: string, path: string) {
  const [one, other] = await Promise.all([ask(theirs, path, method), ask(ours, path, method)]);
  const headersOf = ({ headers, status }: typeof one) =>
    Object.fromEntries(
      [...headers]
        // A redirect and a refusal have a few plain words of the server's own.
        .filter(([name]) => !OWN.has(name) && !(isWords(status) && name === 'content-type'))
        .toSorted(),
    );
  expect([one.status, headersOf(one)]).toEqual([other.status, headersOf(other)]);
  if (!isWords(one.status)) expect(one.body).toBe(other.body);
}

/** Each path is looked at, and looked for; and two that nobody answers. */
const requestsFor = (paths: readonly string[]) => [
  ...[...new Set(paths)].flatMap((path) => [
    { method: 'GET', path },
    { method: 'HEAD', path },
  ]),
  { method: 'POST', path: '/' },
  { method: 'PUT', path: '/embed/a/' },
];

describe.each(others)('nginx and %s answer alike', (name) => {
  test.each(requestsFor([...pageKinds.map(({ path }) => path), ...FILES]))(
    '$method $path',
    ({ method, path }) => expectAlike(running.get(name)?.port ?? 0, nginx.httpPort, method, path),
  );
});

describe('nginx and npm run serve answer alike', () => {
  const paths = [...oneOfEach(CORRECTED), ...FILES].map((path) => encodeURI(path));
  test.each(requestsFor(paths))('$method $path', ({ method, path }) =>
    expectAlike(made.port, nginxOfCorrected.httpPort, method, path),
  );
});

describe('npm run serve', () => {
  test.each(hostileRequests)('bears $name', async ({ bytes }) => {
    expectHarmless(await sendRaw(made.port, bytes));
  });
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
