import { expect, test } from 'vitest';
import { writeServerFiles } from '@/lib/site/server-files.mjs';
import { filesOf, folderOf } from './folder';

const site = (retired?: object) =>
  folderOf({
    'index.html': 'home',
    'actors/new/index.html': 'new',
    'embed/promise/index.html': 'card',
    ...(retired ? { 'permalinks.json': JSON.stringify(retired) } : {}),
  });

const retired = {
  redirects: [
    { from: '/actors/old/', to: '/actors/new/' },
    { from: '/embed/old/', to: '/embed/promise/' },
  ],
  gone: ['/initiatives/lost/'],
};

async function written(retired?: object) {
  const folder = site(retired);
  await writeServerFiles(folder);
  return filesOf(folder) ?? {};
}

test('hosts that read _redirects are told of every moved address', async () => {
  expect((await written(retired))._redirects).toBe(
    '/actors/old/ /actors/new/ 301\n/embed/old/ /embed/promise/ 301\n',
  );
});

test('a site without retired addresses has an empty _redirects', async () => {
  expect((await written())._redirects).toBe('');
});

test('hosts that read _headers let nobody frame a page, and everybody a card', async () => {
  expect((await written())._headers).toBe(`/
  Content-Security-Policy: frame-ancestors 'none'

/404.html
  Content-Security-Policy: frame-ancestors 'none'

/index.html
  Content-Security-Policy: frame-ancestors 'none'

/actors/*
  Content-Security-Policy: frame-ancestors 'none'

/embed/*
  Content-Security-Policy: frame-ancestors *
`);
});

test('nginx redirects in one step, and answers 410 with the page of what was withdrawn', async () => {
  expect((await written(retired))['nginx.conf'])
    .toBe(`# To be included in a server block whose root is this folder.
absolute_redirect off;
error_page 404 /404.html;
add_header Content-Security-Policy "frame-ancestors 'none'" always;
location /embed/ { add_header Content-Security-Policy "frame-ancestors *" always; }
location = /nginx.conf { return 404; }
location = /_redirects { return 404; }
location = /_headers { return 404; }
location = /actors/old/ { return 301 /actors/new/$is_args$args; }
location = /embed/old/ { add_header Content-Security-Policy "frame-ancestors *" always; return 301 /embed/promise/$is_args$args; }
location = /initiatives/lost/ { error_page 410 /initiatives/lost/index.html; return 410; }
`);
});
