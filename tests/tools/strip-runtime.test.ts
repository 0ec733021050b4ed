import { describe, expect, test } from 'vitest';
import { stripRuntime } from '@/lib/tools/strip-runtime.mjs';

const content = { address: '/themes/ai', clientModules: [] };
const strip = (html: string) => stripRuntime(html, content);

describe('a content page', () => {
  test('loses the runtime, its hints and its inline data, and no other byte', () => {
    const page =
      '<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/>' +
      '<link rel="preload" href="/_next/static/media/serif.woff2" as="font" crossorigin=""/>' +
      '<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>' +
      '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/b.js"/>' +
      '<link rel="modulepreload" href="/_next/static/chunks/c.js"/>' +
      '<script src="/_next/static/chunks/d.js" async=""></script><title>é &amp; 𝕏</title>' +
      '<script src="/_next/static/chunks/polyfill.js" noModule=""></script></head>' +
      '<body><!--$--><!--/$--><p>a\r\nb &nbsp;<b>c</p>' +
      '<script id="_R_">(globalThis["TURBOPACK"] || []).push({"a":"<p>"});</script>' +
      '<script>(self.__next_f=self.__next_f||[]).push([0])</script>' +
      '<script>self.__next_f.push([1,"\\u003c/script>"])</script></body></html>';
    expect(strip(page)).toBe(
      '<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/>' +
        '<link rel="preload" href="/_next/static/media/serif.woff2" as="font" crossorigin=""/>' +
        '<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>' +
        '<title>é &amp; 𝕏</title></head>' +
        '<body><p>a\r\nb &nbsp;<b>c</p></body></html>',
    );
  });

  test.each([
    ['the comments between two texts', '<p>2000<!-- -->, <!-- -->p. 1</p>', '<p>2000, p. 1</p>'],
    ['the marks around a part', '<main><!--$--><p></p><!--/$--></main>', '<main><p></p></main>'],
    ['the place of late metadata', '<div hidden=""><!--$--><!--/$--></div><p></p>', '<p></p>'],
    ['its note on fonts', '<meta name="next-size-adjust" content=""/><p></p>', '<p></p>'],
    ['a connection to where it came from', '<link rel="preconnect" href="/" crossorigin=""/>', ''],
    ['what one service reads twice', '<meta name="twitter:title" content="A"/>', ''],
  ])('loses %s', (_, html, left) => {
    expect(strip(`<body>${html}</body>`)).toBe(`<body>${left}</body>`);
  });

  test.each([
    ['a comment of ours', '<!-- a -->'],
    ['a hidden part', '<div hidden="">a</div>'],
    ['an empty hidden part', '<div hidden=""></div>'],
    ['the kind of a card', '<meta name="twitter:card" content="summary"/>'],
    ['a connection to elsewhere', '<link rel="preconnect" href="https://a.example/"/>'],
    ['the marks of React as text', '<p>&lt;!-- --&gt;</p>'],
    ['the marks of React in data', '<script type="application/json">"<!-- -->"</script>'],
    ['the marks of React in an attribute', '<p title="<!-- -->"></p>'],
    ['our module', '<script type="module" src="/enhance.js"></script>'],
    ['a script with data-keep', '<script data-keep="">document.title</script>'],
    ['a hint with data-keep', '<link rel="modulepreload" href="/enhance.js" data-keep=""/>'],
    ['linked data', '<script type="application/ld+json">{"@type":"Report"}</script>'],
    ['speculation rules', '<script type="speculationrules">{"prefetch":[]}</script>'],
    [
      'an island with its script',
      '<div data-island="/scripts/a.js">x</div><script type="module" src="/scripts/a.js"></script>',
    ],
    ['the runtime quoted as text', '<p>&lt;script src="/_next/a.js"&gt;</p>'],
    ['the runtime in a comment', '<!-- <script src="/_next/a.js"></script> -->'],
    ['the runtime in an attribute', '<p title="<script src=/_next/a.js></script>"></p>'],
  ])('keeps %s', (_, kept) => {
    expect(strip(`<body>${kept}</body>`)).toBe(`<body>${kept}</body>`);
  });

  test('loses the runtime inside a template too', () => {
    expect(strip('<template><script src="/_next/a.js"></script>x</template>')).toBe(
      '<template>x</template>',
    );
  });
});

describe('refuses', () => {
  test('a page with a streamed part', () => {
    expect(() => strip('<!--$?--><template id="B:0"></template>')).toThrow(
      'The page /themes/ai cannot do without its scripts: a part of it is streamed and put in ' +
        'place by a script.\n' +
        'Await the data outside <Suspense>, or give the page no <Suspense> at all.',
    );
  });

  test.each([
    ['no script', ''],
    ['another script', '<script type="module" src="/scripts/enhance.js"></script>'],
    ['its script as data', '<script type="text/plain" src="/scripts/explorer.js"></script>'],
  ])('a page with an island that loads %s', (_, loaded) => {
    const island = '<div data-island="/scripts/explorer.js"></div>';
    expect(() => strip(`<main>${island}${loaded}</main>`)).toThrow(
      'The page /themes/ai cannot do without its scripts: ' +
        '<div data-island="/scripts/explorer.js"> waits for a script that it does not load.\n' +
        'Name one of ours in data-island and load it: <script type="module" src="…">.',
    );
  });

  test("a page with an island that waits for one of Next's scripts, which go", () => {
    const chunk = '/_next/static/chunks/a.js';
    const page = `<div data-island="${chunk}"></div><script src="${chunk}"></script>`;
    expect(() => strip(page)).toThrow('waits for a script that it does not load');
  });

  test('a page that loads a client module', () => {
    const page = {
      address: '/explore',
      clientModules: ['[project]/components/explorer/explorer.client.tsx'],
    };
    expect(() => stripRuntime('<p></p>', page)).toThrow(
      'The page /explore cannot do without its scripts: it loads ' +
        '[project]/components/explorer/explorer.client.tsx.\nKeep its scripts.',
    );
  });

  test('an inline script that nobody vouches for', () => {
    expect(() => strip('<script>track()</script>')).toThrow(
      'The page /themes/ai cannot do without its scripts: an inline script is not known: ' +
        '"track()".\n' +
        'If it is ours, give it data-keep; if Next has changed, teach lib/tools/strip-runtime.mjs.',
    );
  });
});
