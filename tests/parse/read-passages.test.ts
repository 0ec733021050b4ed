import { describe, expect, test } from 'vitest';
import { createReport } from '@/lib/parse/problem';
import { decodeFile } from '@/lib/parse/decode-file';
import { passagesOf } from './markdown-words';

describe('the passages of a document', () => {
  test('are its blocks in reading order, each with its kind, depth and number', () => {
    const markdown = `# One

Two

- Three

  1. Four
  2. Five

     - Six
- Seven

8. Eight
9. Nine

> Ten
>
> - Eleven

### Twelve
`;
    const lines = passagesOf(markdown).map(({ kind, level, label, text }) =>
      [kind, level, label ?? '-', text].join(' '),
    );
    expect(lines).toEqual([
      'heading 1 - One',
      'paragraph 0 - Two',
      'list-item 1 - Three',
      'list-item 2 1. Four',
      'list-item 2 2. Five',
      'list-item 3 - Six',
      'list-item 1 - Seven',
      'list-item 1 8. Eight',
      'list-item 1 9. Nine',
      'paragraph 0 - Ten',
      'list-item 1 - Eleven',
      'heading 3 - Twelve',
    ]);
  });

  test('know where they are emphasised, and where their words stand in the file', () => {
    expect(passagesOf('A *b **c*** \\* d')).toEqual([
      {
        kind: 'paragraph',
        level: 0,
        text: 'A b c * d',
        emphasis: [
          { start: 4, end: 5, strong: true },
          { start: 2, end: 5, strong: false },
        ],
        marks: [],
        cells: [],
        quoted: false,
        afterRule: false,
        source: [
          { start: 0, end: 2 },
          { start: 3, end: 5 },
          { start: 7, end: 8 },
          { start: 11, end: 12 },
          { start: 13, end: 16 },
        ],
      },
    ]);
  });
});

test('bytes that are not UTF-8 are told at their place, whatever U+FFFD stands before them', () => {
  const bytes = [...new TextEncoder().encode('a: \ufffd é\nb: '), 0xef, 0x62];
  const report = createReport();
  expect(decodeFile('a.yaml', Uint8Array.from(bytes), report)).toBeUndefined();
  expect(report.problems()).toMatchObject([{ rule: 'not-utf-8', line: 2, column: 4 }]);
});
