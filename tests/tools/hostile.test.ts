import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '@/lib/tools/serve.mjs';
import { expectHarmless } from './expect-harmless';
import { folderOf } from './folder';
import { hostileRequests, SECRET } from './hostile-requests';
import { sendRaw } from './raw-request';

const outside = folderOf({
  'secret.txt': SECRET,
  'site/index.html': 'home',
  'site/404.html': 'lost',
  'site/themes/index.html': 'themes',
  'site/evil.example/index.html': 'a folder that is called like a host',
  'site/nginx.conf': 'add_header',
  'site/_headers': 'Strict-Transport-Security:',
  'site/_redirects': 'add_header',
  'site/_hashes.json': '{"/initiatives/":{"scripts":["\'sha256-x\'"],"styles":[]}}',
  'site/permalinks.json': JSON.stringify({
    redirects: [{ from: '/actors/old/', to: '/themes/' }],
    gone: ['/initiatives/lost/'],
  }),
});

let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  const root = join(outside, 'site');
  mkdirSync(join(root, '_next/static'), { recursive: true });
  writeFileSync(join(root, '_next/static/a.js'), 'a');
  site = await serve({ root, port: 0 });
});

afterAll(() => site.close());

describe('the preview server', () => {
  test('is asked enough', () => expect(hostileRequests.length).toBeGreaterThan(60));

  test.each(hostileRequests)('bears $name', async ({ bytes }) => {
    expectHarmless(await sendRaw(site.port, bytes));
  });

  test('still serves after all of them', async () => {
    const response = await fetch(`${site.url}/`);
    expect([response.status, await response.text()]).toEqual([200, 'home']);
  });
});
