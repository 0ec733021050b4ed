import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCitationHtml } from '@/lib/cite/citation-html';

describe('the HTML of a citation', () => {
  test.each([
    ['plain text', 'Paper (2000).', [{ text: 'Paper (2000).' }]],
    [
      'italics',
      'See <i>Paper</i>.',
      [{ text: 'See ' }, { text: 'Paper', italic: true }, { text: '.' }],
    ],
    [
      'what stands upright within italics',
      '<i>On <span style="font-style:normal;">Paper</span></i>',
      [{ text: 'On ', italic: true }, { text: 'Paper' }],
    ],
    [
      'an entry, without the space around it',
      '  <div class="csl-entry">Paper</div>\n',
      [{ text: 'Paper' }],
    ],
    ['character references, once', 'R&#38;D &lt;i&gt; &#38;lt;', [{ text: 'R&D <i> &lt;' }]],
    ['nothing', '', []],
  ])('is read as runs: %s', (_, html, runs) => {
    expect(readCitationHtml(html)).toEqual(runs);
  });

  test.each([
    ['an unknown tag', '<b>Paper</b>', 'Unexpected <b> in a citation'],
    ['an unknown attribute', '<i class="x">Paper</i>', 'Unexpected <i class="x"> in a citation'],
    ['an unknown reference', 'R&copy;', 'Unexpected &copy; in a citation'],
    ['the end of what is not open', 'Paper</i>', 'Unexpected </i> in a citation'],
    ['what does not end', '<i>Paper', 'Unexpected markup in a citation: <i>Paper'],
    ['a bare ampersand', 'R & D', 'Unexpected markup in a citation: R & D'],
    ['a bare angle', 'R <', 'Unexpected markup in a citation: R <'],
  ])('is refused: %s', (_, html, message) => {
    expect(() => readCitationHtml(html)).toThrow(message);
  });

  test('keeps every letter', () => {
    const escaped = (text: string) =>
      text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        expect(readCitationHtml(`<i>${escaped(text)}</i>`)).toEqual([{ text, italic: true }]);
      }),
    );
  });
});
