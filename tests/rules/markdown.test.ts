import { describe, expect, test } from 'vitest';
import { append, content, DOCUMENT, problemsOf } from '@/tests/small-content';

/** What is said of a document that goes on like this from line 17. */
function problemsOfMore(markdown: string): string[] {
  return problemsOf(content(append(DOCUMENT, `\n${markdown}\n`))).map((problem) =>
    problem.replace(`${DOCUMENT}:`, ''),
  );
}

const INSTEAD =
  'expected headings, paragraphs, lists, quotations and emphasis only; put a backslash before a character that is meant as it stands  unsupported-markdown';

describe('a document may have', () => {
  test.each([
    ['headings of every depth', '# One\n\n## Two\n\n###### Six'],
    ['a heading with its line below', 'One\n==='],
    ['bullets and numbers, one list in another', '- One\n  1. Two\n  2. Three\n\n- Four'],
    ['quotations', '> One\n>\n> - Two'],
    ['emphasis in emphasis', 'One *two **three***'],
    ['marks behind a backslash', '\\# One \\*two\\* \\[three](four) \\<b> \\&amp; \\\\ 1\\. \\_'],
    ['brackets that are no link', 'One [two] (three)[1]'],
    ['an ampersand that stands for itself', 'One & two &c; AT&T'],
    ['less-than and greater-than between numbers', '1 < 2 > 1'],
    ['an address without brackets', 'See https://example.org/'],
    ['what other Markdown takes for a strike, a footnote or a task', '- [ ] ~~One~~[^1]'],
    ['pipes', '| One | two |'],
    ['curly quotes, dashes and letters of other scripts', '“One” — ‘two’ … Ελλάδα 日本 𐐷'],
    ['lines that end in \\r\\n', 'One\r\n\r\nTwo\r'],
  ])('%s', (_, markdown) => {
    expect(problemsOfMore(markdown)).toEqual([]);
  });
});

describe('a document may not have', () => {
  test.each([
    [
      'a block of HTML',
      '<div>\nOne\n</div>',
      `17:1: error: Unexpected HTML "<div> One </div>", ${INSTEAD}`,
    ],
    ['a comment', '<!-- One -->', `17:1: error: Unexpected HTML "<!-- One -->", ${INSTEAD}`],
    [
      'a link',
      'See [this](https://example.org).',
      `17:5: error: Unexpected link "[this](https://example.org)", ${INSTEAD}`,
    ],
    [
      'a link in angle brackets',
      '<https://example.org>',
      `17:1: error: Unexpected link "<https://example.org>", ${INSTEAD}`,
    ],
    [
      'a link definition',
      '[one]: https://example.org',
      `17:1: error: Unexpected link definition "[one]: https://example.org", ${INSTEAD}`,
    ],
    ['a picture', '![One](one.png)', `17:1: error: Unexpected image "![One](one.png)", ${INSTEAD}`],
    ['code in a line', 'Type `one`.', `17:6: error: Unexpected code "\`one\`", ${INSTEAD}`],
    [
      'code between fences',
      '```\none\n```',
      `17:1: error: Unexpected code block "\`\`\` one \`\`\`", ${INSTEAD}`,
    ],
    ['code by indentation', '    one', `17:1: error: Unexpected code block " one", ${INSTEAD}`],
    ['a rule', '***', `17:1: error: Unexpected rule "***", ${INSTEAD}`],
    [
      'a second paragraph in a list item',
      '- One\n\n  Two',
      `19:3: error: Unexpected second paragraph in a list item "Two", ${INSTEAD}`,
    ],
    [
      'a heading in a list item',
      '- One\n  # Two',
      `18:3: error: Unexpected heading in a list item "# Two", ${INSTEAD}`,
    ],
    [
      'a quotation in a list item',
      '- One\n  > Two',
      `18:3: error: Unexpected quotation in a list item "> Two", ${INSTEAD}`,
    ],
    [
      'a line break forced by two spaces',
      'One  \ntwo',
      `17:4: error: Unexpected forced line break " ", ${INSTEAD}`,
    ],
    [
      'a line break forced by a backslash',
      'One\\\ntwo',
      `17:4: error: Unexpected forced line break "\\ ", ${INSTEAD}`,
    ],
    [
      'a paragraph on two lines',
      'One\ntwo',
      '17:4: error: Unexpected line break inside a passage, expected all of its words on one line  unsupported-markdown',
    ],
    [
      'a table',
      '| One |\n| --- |\n| two |',
      '17:8: error: Unexpected line break inside a passage, expected all of its words on one line  unsupported-markdown',
    ],
    [
      'a named character',
      'One &amp; two',
      '17:5: error: Unexpected character reference "&amp;", expected the character itself  unsupported-markdown',
    ],
    [
      'a numbered character',
      'One &#8212; two',
      '17:5: error: Unexpected character reference "&#8212;", expected the character itself  unsupported-markdown',
    ],
    [
      'a character reference behind others that are none',
      '&c; AT&T &eacute;',
      '17:10: error: Unexpected character reference "&eacute;", expected the character itself  unsupported-markdown',
    ],
    [
      'a character that is none',
      'One\0two',
      '17:4: error: Unexpected control character U+0000, expected text without it  control-character',
    ],
  ])('%s', (_, markdown, problem) => {
    expect(problemsOfMore(markdown)).toEqual([problem]);
  });
});

test('what is refused does not lead to other problems: the words are still found', () => {
  const document = `---
title: The Paper
shortTitle: Paper
issuedBy: [Government of Canada]
date: "2001"
dateLabel: Published
language: en
rights: Crown copyright.
---

Canada will sign
the Ban Treaty. [Norway helps](https://example.org).

The world&nbsp;is *wide*.
`;
  expect(problemsOf(content({ [DOCUMENT]: document }))).toEqual([
    'content/documents/paper/document.md:11:17: error: Unexpected line break inside a passage, expected all of its words on one line  unsupported-markdown',
    `content/documents/paper/document.md:12:17: error: Unexpected link "[Norway helps](https://example.org)", ${INSTEAD}`,
    'content/documents/paper/document.md:14:10: error: Unexpected character reference "&nbsp;", expected the character itself  unsupported-markdown',
    'content/documents/paper/initiatives.yaml:15:5: error: Unexpected beginning "The world is wide", expected the first words of a passage of content/documents/paper/document.md  passage-not-found',
  ]);
});
