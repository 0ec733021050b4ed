import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeServerFiles } from '@/lib/serve/server-files';
import { filesOf, folderOf } from '@/tests/tools/folder';

const site = (retired?: object) =>
  folderOf({
    'index.html': 'home',
    'actors/new/index.html': 'new',
    'embed/promise/index.html': 'card',
    'initiatives/lost/index.html': 'withdrawn',
    ...(retired ? { 'permalinks.json': JSON.stringify(retired) } : {}),
  });

const retired = {
  redirects: [
    { from: '/actors/old/', to: '/actors/new/' },
    { from: '/embed/old/', to: '/embed/promise/' },
  ],
  gone: ['/initiatives/lost/', '/cite/initiatives/lost.bib'],
};

async function written(retired?: object, { _hashes = '{}' } = {}) {
  const folder = site(retired);
  writeFileSync(join(folder, '_hashes.json'), _hashes);
  await writeServerFiles(folder);
  return filesOf(folder) ?? {};
}

test('hosts that read _redirects are told of every moved address, and of files that are gone', async () => {
  expect((await written(retired))._redirects).toBe(
    '/actors/old/ /actors/new/ 301\n/embed/old/ /embed/promise/ 301\n/cite/initiatives/lost.bib /404.html 410\n',
  );
});

test('a site without retired addresses has an empty _redirects', async () => {
  expect((await written())._redirects).toBe('');
});

/** The headers of the one block of `_headers` for a path. */
const blockOf = (text: string, path: string) => {
  const blocks = text.split('\n\n').filter((block) => block.startsWith(`${path}\n`));
  expect(blocks).toHaveLength(1);
  return blocks[0] ?? '';
};

test('hosts that read _headers let nobody frame a page, and everybody a card', async () => {
  const { _headers: text = '' } = await written();
  expect(text.split('\n').filter((line) => line.startsWith('/'))).toEqual([
    '/*',
    '/',
    '/index.html',
    '/actors/*',
    '/embed/*',
    '/initiatives/*',
  ]);
  expect(blockOf(text, '/*')).toContain('X-Content-Type-Options: nosniff');
  for (const page of ['/', '/index.html', '/actors/*']) {
    expect(blockOf(text, page)).toContain("frame-ancestors 'none'\n  X-Frame-Options: DENY");
  }
  expect(blockOf(text, '/embed/*')).toContain('frame-ancestors *');
  expect(blockOf(text, '/embed/*')).not.toContain('X-Frame-Options');
});

test('no header of hosts that add up blocks is said by two of them', async () => {
  const { _headers: text = '' } = await written();
  const namesOf = (block: string) => [...block.matchAll(/^ {2}([^:]+):/gm)].map(([, name]) => name);
  const common = namesOf(blockOf(text, '/*'));
  expect(namesOf(blockOf(text, '/actors/*')).filter((name) => common.includes(name))).toEqual([]);
});

test('a part of the site is allowed the inline scripts of its pages', async () => {
  const files = await written(undefined, {
    _hashes: `{"/actors/":{"scripts":["'sha256-abc='"],"styles":[]}}`,
  });
  expect(blockOf(files._headers ?? '', '/actors/*')).toContain("script-src 'self' 'sha256-abc=';");
  expect(blockOf(files._headers ?? '', '/index.html')).toContain("script-src 'self';");
  expect(locationOf(files['nginx.conf'] ?? '', '/actors/')).toContain(
    "script-src 'self' 'sha256-abc=';",
  );
});

/** A location of the first level, with what stands in it. */
const locationOf = (text: string, pattern: string) => {
  const [, inside = ''] = text.split(`\nlocation ${pattern} {\n`);
  return inside.split('\n}')[0] ?? '';
};

test('nginx redirects in one step, and answers 410 with the page of what was withdrawn', async () => {
  const { 'nginx.conf': text = '' } = await written(retired);
  for (const address of ['/actors/old/', '/actors/old']) {
    expect(locationOf(text, `= ${address}`)).toBe('  return 301 /actors/new/$is_args$args;');
  }
  for (const address of ['/initiatives/lost/', '/initiatives/lost']) {
    expect(locationOf(text, `= ${address}`)).toBe(
      '  error_page 410 /initiatives/lost/index.html;\n  return 410;',
    );
  }
  for (const name of ['nginx.conf', '_redirects', '_headers', '_hashes.json']) {
    expect(locationOf(text, `= /${name}`)).toBe('  return 404;');
  }
});

test('nginx says every header wherever it says one', async () => {
  const { 'nginx.conf': text = '' } = await written(retired);
  for (const pattern of ['/embed/', '= /embed/old/']) {
    const location = locationOf(text, pattern);
    expect(location).toContain('frame-ancestors *');
    for (const name of ['Strict-Transport-Security', 'Permissions-Policy', 'Cache-Control']) {
      expect(location).toContain(`add_header ${name} `);
    }
  }
});
