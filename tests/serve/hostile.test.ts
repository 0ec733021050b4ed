import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunningServer } from '@/lib/serve/start-server';
import { serve } from '@/lib/serve/start-server';
import { expectHarmless } from './expect-harmless';
import { folderOf } from '@/tests/tools/folder';
import { hostileRequests, SECRET } from './hostile-requests';
import { sendRaw } from './raw-request';
import { sources } from './sources';

const outside = folderOf({
  'secret.txt': SECRET,
  'site/index.html': 'home',
  'site/404.html': 'lost',
  'site/themes/index.html': 'themes',
  'site/evil.example/index.html': 'a folder that is called like a host',
  'site/fonts/a.woff2': 'a',
  'site/nginx.conf': 'add_header',
  'site/_headers': 'Strict-Transport-Security:',
  'site/_redirects': 'add_header',
  'site/_hashes.json': '{"/initiatives/":{"scripts":["\'sha256-x\'"],"styles":[]}}',
  'site/permalinks.json': JSON.stringify({
    redirects: [{ from: '/actors/old/', to: '/themes/' }],
    gone: ['/initiatives/lost/'],
  }),
});

test('the servers are asked enough', () => expect(hostileRequests.length).toBeGreaterThan(60));

describe.each(sources)('a server of %s', (_, sourceOf) => {
  let site: RunningServer;
  beforeAll(async () => {
    site = await serve({ source: await sourceOf(join(outside, 'site')), port: 0 });
  });
  afterAll(() => site.close());

  test.each(hostileRequests)('bears $name', async ({ bytes }) => {
    expectHarmless(await sendRaw(site.port, bytes));
  });

  test('still serves after all of them', async () => {
    const response = await fetch(`${site.url}/`);
    expect([response.status, await response.text()]).toEqual([200, 'home']);
  });
});
