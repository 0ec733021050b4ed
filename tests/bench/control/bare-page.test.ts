import { HtmlValidate } from 'html-validate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { barePage, pageWords } from './bare-page';

const page = (body: string) =>
  `<!DOCTYPE html><html lang="en-CA" class="a"><head><meta charSet="utf-8"/><title>Ban &amp; destroy</title>
  <link rel="stylesheet" href="/a.css"/><meta name="description" content="d"/></head><body>${body}</body></html>`;

const bodyOf = (html: string) => /<body>(.*)<\/body>/s.exec(html)?.[1];

/** Markup of the kinds that pages have, three deep, around words with odd signs in them. */
const words = fc.constantFrom('ban', ' of ', 'A&amp;B', '&lt;b&gt;', 'é\n ', '"');
const element = (inside: fc.Arbitrary<string>) =>
  fc
    .tuple(fc.constantFrom('div', 'span', 'b', 'section', 'a', 'svg', 'margin-notes'), inside)
    .map(([name, text]) => `<${name} class="x">${text}</${name}>`);
const inside = (of: fc.Arbitrary<string>) =>
  fc.array(fc.oneof(words, of), { maxLength: 3 }).map((parts) => parts.join(''));
const tree = element(inside(element(inside(element(words)))));

describe('the bare page', () => {
  test('has language, title and viewport in its head, and nothing else', () => {
    expect(barePage(page(''))).toBe(
      '<!DOCTYPE html><html lang="en-CA"><head><meta charset="utf-8">' +
        '<meta name="viewport" content="width=device-width,initial-scale=1">' +
        '<title>Ban &amp; destroy</title></head><body></body></html>',
    );
  });

  test.each([
    ['a heading', '<h1 class="x">Ban <span>land</span>mines</h1>', '<h1>Ban landmines</h1>'],
    ['a link', '<a class="x" href="/b/?a&amp;b">B</a>', '<a href="/b/?a&amp;b">B</a>'],
    ['a box that holds boxes', '<div><div><p>A</p></div></div>', '<p>A</p>'],
    [
      'a box that holds words',
      '<section id="s">A <b>b</b></section>',
      '<div id="s">A <b>b</b></div>',
    ],
    ['an element of our own', '<margin-notes><p>A</p></margin-notes>', '<p>A</p>'],
    ['a field', '<input name="q" type="search" class="x">', '<input type="search" name="q">'],
    ['a numbered list', '<ol start="3"><li>A</li></ol>', '<ol start="3"><li>A</li></ol>'],
    ['a script', '<p>A</p><script src="/a.js"></script>', '<p>A</p>'],
    ['data', '<script type="application/ld+json">{}</script>', ''],
    ['a drawing', '<p><svg><title>T</title></svg>A</p>', '<p>A</p>'],
    ['what only a script would show', '<div hidden><p>A</p></div><dialog>B</dialog>', ''],
    ['signs of markup', '<p>a &lt; b &amp; "c"</p>', '<p>a &lt; b &amp; &quot;c&quot;</p>'],
  ])('has of %s what says something', (_name, from, expected) => {
    expect(bodyOf(barePage(page(from)))).toBe(expected);
  });

  test('says the very words of the page, whatever it is made of', () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 5 }), (parts) => {
        const html = page(parts.join(''));
        expect(pageWords(barePage(html))).toBe(pageWords(html));
      }),
    );
  });

  test('is valid', async () => {
    const html = barePage(
      page('<header><a href="/">Home</a></header><main id="main"><h1>A</h1><p>B</p></main>'),
    );
    const report = await new HtmlValidate({ extends: ['html-validate:standard'] }).validateString(
      html,
    );
    expect(report.results).toEqual([]);
  });
});
