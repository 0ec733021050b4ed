import { expect, test } from 'vitest';
import { readHeadersFile } from '@/lib/site/headers-file.mjs';
import { COMMON_HEADERS } from '@/lib/site/response-headers.mjs';
import { writeServerFiles } from '@/lib/site/server-files.mjs';
import { filesOf, folderOf } from './folder';

const site = (retired?: object) =>
  folderOf({
    'index.html': 'home',
    '_next/static/chunks/a.js': 'a',
    'actors/new/index.html': 'new',
    'embed/promise/index.html': 'card',
    'initiatives/index.html': 'explorer',
    'og/site.png': 'picture',
    'permalinks.json': JSON.stringify(retired ?? { redirects: [], gone: [] }),
  });

const retired = {
  redirects: [
    { from: '/actors/old/', to: '/actors/new/' },
    { from: '/embed/old/', to: '/embed/promise/' },
  ],
  gone: ['/initiatives/lost/'],
};

const SCRIPT = "'sha256-aaaa'";

async function written(retired?: object) {
  const folder = site(retired);
  await writeServerFiles(folder, new Map([['initiatives/index.html', [SCRIPT]]]));
  return filesOf(folder) ?? {};
}

async function headersOf(path: string) {
  const rules = readHeadersFile((await written())._headers ?? '');
  return rules.find((rule) => rule.path === path)?.headers ?? {};
}

test('hosts that read _redirects are told of every moved address', async () => {
  expect((await written(retired))._redirects).toBe(
    '/actors/old/ /actors/new/ 301\n/embed/old/ /embed/promise/ 301\n',
  );
});

test('a site without retired addresses has an empty _redirects', async () => {
  expect((await written())._redirects).toBe('');
});

test('hosts that read _headers have a block for everything and one for each part of the site', async () => {
  const text = (await written())._headers ?? '';
  const paths = text.match(/^\/.*$/gm);
  expect(paths).toEqual([
    '/*',
    '/_next/*',
    '/actors/*',
    '/embed/*',
    '/index.html',
    '/initiatives/*',
    '/og/*',
    '/permalinks.json',
    '/',
  ]);
});

test('no header stands in two blocks that fit one address, as some hosts join those', async () => {
  const common = Object.keys(COMMON_HEADERS);
  const rules = readHeadersFile((await written())._headers ?? '');
  for (const { headers } of rules) {
    expect(Object.keys(headers).filter((name) => common.includes(name))).toEqual([]);
  }
});

test('every part has the whole policy, and only that of the explorer names scripts', async () => {
  const policy = (scripts: string) =>
    `default-src 'none'; script-src ${scripts}; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types 'none'; frame-ancestors 'none'`;
  const of = async (path: string) => (await headersOf(path))['Content-Security-Policy'];
  expect(await of('/actors/')).toBe(policy("'self'"));
  expect(await of('/initiatives/')).toBe(policy(`'self' ${SCRIPT}`));
});

test('nobody may frame a page, and everybody a card, which has no script', async () => {
  const [page, card] = [await headersOf('/actors/'), await headersOf('/embed/')];
  expect(page['X-Frame-Options']).toBe('DENY');
  expect(card['X-Frame-Options']).toBeUndefined();
  expect(card['Content-Security-Policy']).toContain("script-src 'none'");
  expect(card['Content-Security-Policy']).toContain('frame-ancestors *');
});

test('what is named by its content is kept for ever, all else asked for again', async () => {
  expect((await headersOf('/_next/'))['Cache-Control']).toContain('immutable');
  expect((await headersOf('/actors/'))['Cache-Control']).toBe('no-cache');
});

test('what is made for others can be read by others', async () => {
  const [data, page] = [await headersOf('/permalinks.json'), await headersOf('/actors/')];
  expect(data['Access-Control-Allow-Origin']).toBe('*');
  expect(data['Cross-Origin-Resource-Policy']).toBe('cross-origin');
  expect(page['Access-Control-Allow-Origin']).toBeUndefined();
  expect(page['Cross-Origin-Resource-Policy']).toBe('same-origin');
});

test('nginx redirects in one step, and answers 410 with the page of what was withdrawn', async () => {
  const lines = (await written(retired))['nginx.conf']?.split('\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      'location = /actors/old/ { return 301 /actors/new/$is_args$args; }',
      'location = /embed/old/ { return 301 /embed/promise/$is_args$args; }',
      'location = /initiatives/lost/ { error_page 410 /initiatives/lost/index.html; return 410; }',
      'location = /_headers { return 404; }',
    ]),
  );
});

test('nginx sets no header inside a location, which would lose all others', async () => {
  const text = (await written(retired))['nginx.conf'] ?? '';
  expect(text.match(/^(location|if).*add_header/gm)).toBeNull();
  expect(text.match(/^add_header /gm)).toHaveLength(Object.keys(COMMON_HEADERS).length + 6);
});
