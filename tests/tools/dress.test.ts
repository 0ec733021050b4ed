import { describe, expect, test } from 'vitest';
import { dressSite } from '@/lib/tools/dress.mjs';
import { filesOf, folderOf } from './folder';

const CHUNK = '_next/static/chunks/a.css';
const link = `<link rel="stylesheet" href="/${CHUNK}" data-precedence="next"/>`;
const page = (body: string, head = link) =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"/><title>a</title>${head}</head>` +
  `<body>${body}<script type="module" src="/scripts/enhance.js"></script></body></html>`;

const site = {
  'index.html': page('<p class="home">é</p>'),
  'documents/a/index.html': page('<p class="a"></p>'),
  'documents/b/index.html': page('<p class="b"></p>'),
  'documents/b.json': '{}',
  'scripts/enhance.js': 'x.classList.add("lit");import("/scripts/select.js")',
  'scripts/select.js': 'x.classList.add("selected")',
  'scripts/explore.js': 'x.classList.add("found")',
  'search/a.json': '[]',
  [CHUNK]: ['home', 'a', 'b', 'c', 'lit', 'selected', 'found']
    .map((name) => `.${name}{color:red}`)
    .join(''),
};

async function dressed(files: Record<string, string>, interactive?: string[]) {
  const folder = folderOf(files);
  await dressSite(folder, interactive);
  return filesOf(folder) ?? {};
}

const styleIn = (html = '') => /<style>(.*)<\/style>/.exec(html)?.[1];

describe('a site is dressed', () => {
  test('in each part with the rules that its pages use and those that a script may need', async () => {
    const files = await dressed(site);
    expect(styleIn(files['index.html'])).toBe('.home,.lit,.selected{color:red}');
    expect(styleIn(files['documents/a/index.html'])).toBe('.a,.b,.lit,.selected{color:red}');
    expect(styleIn(files['documents/b/index.html'])).toBe('.a,.b,.lit,.selected{color:red}');
  });

  test('with rules for another script on the pages that load it', async () => {
    const script = '<script type="module" src="/scripts/explore.js"></script>';
    const files = await dressed({ ...site, 'documents/index.html': page(`<p></p>${script}`) });
    expect(styleIn(files['documents/index.html'])).toBe('.lit,.selected,.found{color:red}');
    expect(styleIn(files['documents/a/index.html'])).toBe('.a,.b,.lit,.selected{color:red}');
  });

  test('without anything else in its pages being changed', async () => {
    const { 'index.html': html = '' } = await dressed(site);
    const before = site['index.html'].replace(link, '');
    expect(html.replace(/<meta http-equiv[^>]*>/, '').replace(/<style>.*<\/style>/, '')).toBe(
      before,
    );
  });

  test('without the style sheets that its styles are made from', async () => {
    const names = Object.keys(await dressed(site));
    expect(names).not.toContain(CHUNK);
    expect(names).toHaveLength(Object.keys(site).length);
  });

  test('with the hashes of its styles, part by part, for the servers', async () => {
    const { '_hashes.json': hashes = '' } = await dressed(site);
    const hash = expect.stringMatching(/^'sha256-[\w+/]{43}='$/);
    expect(JSON.parse(hashes)).toEqual({
      '/': { scripts: [], styles: [hash] },
      '/documents/': { scripts: [], styles: [hash] },
    });
  });

  test('but for a page whose framework looks for its style sheets', async () => {
    const files = await dressed({ ...site, 'explore/index.html': page('<p></p>') }, ['/explore']);
    expect(styleIn(files['explore/index.html'])).toBeUndefined();
    expect(files['explore/index.html']).toContain(link);
    expect(files[CHUNK]).toBe(site[CHUNK]);
    expect(styleIn(files['index.html'])).toBe('.home,.lit,.selected{color:red}');
  });
});

test('a page with other style sheets than the rest stops the build', async () => {
  const odd = page('', '<link rel="stylesheet" href="/b.css"/>');
  await expect(dressed({ ...site, 'documents/b/index.html': odd })).rejects.toThrow(
    '/documents/b/index.html has the style sheets /b.css, /documents/a/index.html has /_next',
  );
});
