import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { NO_HASHES } from '@/lib/serve/content-policy';
import { keepUpTo } from '@/lib/serve/kept-bytes';
import type { OpenSite } from '@/lib/serve/made-source';
import { madeSource } from '@/lib/serve/made-source';
import type { RunningServer } from '@/lib/serve/start-server';
import { serve } from '@/lib/serve/start-server';

const page = 'words '.repeat(1000);

const render = vi.fn<OpenSite['render']>(async (path) => {
  if (path === '/broken/') throw new Error('made to fail');
  if (path === '/404.html') return { status: 404, body: 'lost' };
  return path === '/' ? { status: 200, body: page } : { status: 404, body: 'unused' };
});

const openSite: OpenSite = {
  render,
  isPage: async () => false,
  retired: async () => ({ redirects: new Map(), gone: new Set(), base: '' }),
  hashesOf: () => NO_HASHES,
};

let site: RunningServer;

beforeAll(async () => {
  site = await serve({ source: await madeSource(openSite, 1 << 20), port: 0 });
});

afterAll(() => site.close());

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${site.url}${path}`, { headers: { 'cache-control': 'max-age=0', ...headers } });

describe('a made page', () => {
  test('is made once, and what is not there is not kept', async () => {
    render.mockClear();
    await Promise.all([get('/'), get('/', { 'accept-encoding': 'gzip' })]);
    await get('/');
    expect(render.mock.calls).toEqual([['/']]);
    for (let times = 0; times < 2; times += 1) {
      expect(await (await get('/nowhere/')).text()).toBe('lost');
    }
    expect(render.mock.calls.filter(([path]) => path === '/nowhere/')).toHaveLength(2);
  });

  test('has a strong tag of its own in each form, and is not sent to who has it', async () => {
    const codings = ['br', 'gzip', 'identity'];
    const tags = await Promise.all(
      codings.map(async (coding) =>
        (await get('/', { 'accept-encoding': coding })).headers.get('etag'),
      ),
    );
    expect(new Set(tags).size).toBe(3);
    for (const [at, tag] of tags.entries()) {
      expect(tag).toMatch(/^"[\w-]+"$/);
      const headers = { 'accept-encoding': codings[at] ?? '', 'if-none-match': `"x", ${tag}` };
      const known = await get('/', headers);
      expect([known.status, known.headers.get('vary')]).toEqual([304, 'Accept-Encoding']);
    }
  });

  test('that cannot be made is an error with the headers of all answers', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    const response = await get('/broken/');
    expect(response.status).toBe(500);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await response.text()).not.toContain('made to fail');
    expect(said).toHaveBeenCalledOnce();
    said.mockRestore();
  });
});

describe('what is kept', () => {
  const sized = (length: number) => vi.fn(async () => ({ body: Buffer.alloc(length) }));

  test('is at most so many bytes, those of the longest ago dropped first', async () => {
    const keep = keepUpTo(10);
    const [a, b, c] = [sized(4), sized(4), sized(4)];
    await keep('a', a);
    await keep('b', b);
    await keep('a', a);
    await keep('c', c);
    await keep('a', a);
    await keep('b', b);
    expect([a, b, c].map((make) => make.mock.calls.length)).toEqual([1, 2, 1]);
  });

  test('is nothing that is too long by itself, nor what failed', async () => {
    const keep = keepUpTo(10);
    const [small, large] = [sized(4), sized(11)];
    await keep('small', small);
    await keep('large', large);
    await keep('large', large);
    await keep('small', small);
    expect([small, large].map((make) => make.mock.calls.length)).toEqual([1, 2]);
    await expect(keep('failed', () => Promise.reject(new Error('once')))).rejects.toThrow('once');
    expect((await keep('failed', small))?.body.length).toBe(4);
  });
});
