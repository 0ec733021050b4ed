import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '@/lib/site/serve.mjs';
import { ask, faultOf } from './ask';
import { folderOf } from './folder';
import { hostileRequests, SECRET, SECRET_FILE } from './hostile-addresses';

const folder = folderOf({
  [SECRET_FILE]: SECRET,
  'out/index.html': 'home',
  'out/themes/index.html': 'themes',
  'out/initiatives/index.html': 'explorer',
  'out/404.html': 'lost',
  'out/_headers': '/*\n  X-Common: yes\n',
  'out/nginx.conf': '# To be included in a server block',
  'out/_redirects': '',
  'out/permalinks.json': JSON.stringify({
    redirects: [{ from: '/actors/old/', to: '/themes/' }],
    gone: ['/initiatives/lost/'],
  }),
});
writeFileSync(join(folder, 'out', '.env'), SECRET);

let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  site = await serve({ root: join(folder, 'out'), port: 0 });
});

afterAll(() => site.close());

test('the server answers every hostile request, from the site alone', async () => {
  expect(hostileRequests.length).toBeGreaterThan(60);
  const faults: string[] = [];
  for (const request of hostileRequests) {
    const fault = faultOf(await ask(site.port, request), SECRET);
    if (fault) faults.push(`${request.method} ${request.target.slice(0, 60)}: ${fault}`);
  }
  expect(faults).toEqual([]);
  // It is alive, and answers as before.
  expect((await ask(site.port, { method: 'GET', target: '/themes/' })).body).toContain('themes');
});

test('an answer that leads away, or has what stands beside the site, is found', () => {
  const answer = { status: 200, headers: new Map<string, string>(), body: '' };
  expect(faultOf({ ...answer, status: 500 }, SECRET)).toBe('status 500');
  expect(faultOf({ ...answer, body: SECRET }, SECRET)).toBe('a file outside the site');
  for (const location of ['//evil.example', 'https://evil.example', '/\\evil.example']) {
    const headers = new Map([['location', location]]);
    expect(faultOf({ ...answer, headers }, SECRET)).toBe(`sent to ${location}`);
  }
});
