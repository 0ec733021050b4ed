import { expect, test } from 'vitest';
import { parseCorpus } from '@/lib/parse/parse-corpus';
import { append, content, DOCUMENT, problemsOf } from '@/tests/small-content';
import { PNG } from './picture-bytes';

const PICTURE = 'content/documents/paper/map.png';

test('a document holds the bytes of its pictures', () => {
  const files = content({
    ...append(DOCUMENT, '\n![A map](map.png)\n'),
    [PICTURE]: PNG,
  });
  const [document] = parseCorpus(files).corpus?.documents ?? [];
  expect(document?.pictures).toEqual([
    { file: 'map.png', base64: Buffer.from(PNG).toString('base64') },
  ]);
  expect(document?.passages.at(-1)?.figures).toEqual([
    { file: 'map.png', alt: 'A map', width: 3, height: 2, isBehind: true },
  ]);
});

test('a picture that no document shows, or that lies elsewhere, is told', () => {
  const files = content({ [PICTURE]: PNG, 'content/map.png': PNG });
  expect(problemsOf(files)).toEqual([
    `${PICTURE}:1:1: error: Unexpected file, expected a picture that content/documents/paper/document.md shows: \`![What it shows](map.png)\` on a line of its own  unexpected-file`,
    expect.stringContaining('content/map.png:1:1: error: Unexpected file, expected site.yaml'),
  ]);
});

test('a page break hides nothing else', () => {
  const files = content(append(DOCUMENT, '\nOne\ftwo\n\n## \n'));
  const told = problemsOf(files).filter((problem) => !problem.endsWith('uncoded-passage'));
  expect(told.map((problem) => problem.split('  ').at(-1))).toEqual([
    'control-character',
    'unsupported-markdown',
  ]);
});
