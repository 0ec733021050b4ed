import { expect, test } from 'vitest';
import { editorialHtml } from '@/lib/parse/editorial-html';

test.each([
  [
    'paragraphs and emphasis',
    'One *two*.\n\n**Three**',
    '<p>One <em>two</em>.</p>\n<p><strong>Three</strong></p>',
  ],
  ['lists', '- One\n- Two', '<ul>\n<li>One</li>\n<li>Two</li>\n</ul>'],
  [
    'links to our pages and to https',
    '[a](/actors/g8/) [b](https://example.org/)',
    '<p><a href="/actors/g8/">a</a> <a href="https://example.org/">b</a></p>',
  ],
  ['ampersands and angles as words', 'A & B < C', '<p>A &#x26; B &#x3C; C</p>'],
])('editorial text may have %s', (_, markdown, html) => {
  expect(editorialHtml(markdown)).toBe(html);
});

test.each([
  ['scripts', '<script>alert(1)</script>\n\nOne', '<p>One</p>'],
  ['HTML of any kind', 'One <b onclick="alert(1)">two</b>', '<p>One two</p>'],
  [
    'links that run',
    '[a](javascript:alert(1)) [b](data:text/html,x) [c](JAVASCRIPT:x)',
    '<p><a>a</a> <a>b</a> <a>c</a></p>',
  ],
  ['links without encryption', '[a](http://example.org/)', '<p><a>a</a></p>'],
  ['titles on links', '[a](/b/ "c")', '<p><a href="/b/">a</a></p>'],
  ['pictures', 'One ![two](three.png)', '<p>One </p>'],
  ['headings, which keep their words', '# One', 'One'],
])('editorial text loses %s', (_, markdown, html) => {
  expect(editorialHtml(markdown)).toBe(html);
});
