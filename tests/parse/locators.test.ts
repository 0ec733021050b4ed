import { describe, expect, test } from 'vitest';
import { locatorsOf } from '@/lib/parse/locators';
import { parseMarkdown } from '@/lib/parse/markdown';
import type { Answers } from '@/lib/parse/place';
import { placePassages } from '@/lib/parse/place-passages';
import { createReport, formatProblem } from '@/lib/parse/problem';
import { readPassages } from '@/lib/parse/read-passages';

const NOTHING: Answers = {
  governs: new Map(),
  items: new Map(),
  others: new Map(),
  closes: new Map(),
  speakers: [],
};

/** The first word of each passage, and its locator. */
function locatorsIn(text: string, pattern: string, speakers: Answers['speakers'] = []) {
  const file = { path: 'document.md', text };
  const report = createReport();
  const tree = parseMarkdown(file, report);
  if (!tree || report.problems().length > 0) {
    throw new Error(report.problems().map(formatProblem).join('\n'));
  }
  const { drafts, blocks } = readPassages(tree, file, report);
  const places = placePassages(drafts, blocks, { ...NOTHING, speakers }, 'en');
  const locators = locatorsOf(drafts, places, pattern);
  return drafts.map((draft, at) => `${draft.text.split(' ')[0]}: ${locators[at] ?? '-'}`);
}

describe('paragraphs that a text cites by number without printing it', () => {
  const CODE = `# Code

Nous

## Article premier

Un

Deux :

1. a
2. b

sauf c.

## Art. 2

Seul

## Article 3 bis

Trois :

- a) d
- b) e
`;

  test('are counted under their article, in square brackets; the only one has no count', () => {
    expect(locatorsIn(CODE, 'art. {1}, al. [{2}], ch. {3}')).toEqual([
      'Code: -',
      'Nous: -',
      'Article: art. 1',
      'Un: art. 1, al. [1]',
      'Deux: art. 1, al. [2]',
      'a: art. 1, al. [2], ch. 1',
      'b: art. 1, al. [2], ch. 2',
      'sauf: art. 1, al. [2]',
      'Art.: art. 2',
      'Seul: art. 2',
      'Article: art. 3 bis',
      'Trois: art. 3 bis',
      'd: art. 3 bis, ch. a',
      'e: art. 3 bis, ch. b',
    ]);
  });

  test('are counted through a text without any number, if the first level is', () => {
    expect(locatorsIn('# A\n\nOne\n\n## B\n\nTwo\n', 'para. [{1}]')).toEqual([
      'A: -',
      'One: para. [1]',
      'B: -',
      'Two: para. [2]',
    ]);
  });
});

test('a word of the pattern and its abbreviation are the same, whichever the heading prints', () => {
  const text = '## Section 4\n\nOne\n\n## Sec. 5\n\nTwo\n\n## Second 6\n\nThree\n';
  for (const pattern of ['Section {1}', 'Sec. {1}']) {
    expect(locatorsIn(text, pattern).map((line) => /\d/.exec(line)?.[0])).toEqual(
      pattern === 'Section {1}'
        ? ['4', '4', '5', '5', undefined, undefined]
        : ['4', '4', '5', '5', '6', '6'],
    );
  }
});

test('lists with the same labels under one heading are counted, those that go on are not', () => {
  const text =
    '## Section A\n\nOne :\n\n- B. a\n- C. b\n\nTwo :\n\n- B. c\n  - i. d\n\nThree :\n\n- D. e\n- E. f\n';
  expect(locatorsIn(text, 'Section {1} {2}').filter((line) => /^[a-f]:/.test(line))).toEqual([
    'a: Section A B',
    'b: Section A C',
    'c: Section A [2] B',
    'd: Section A [2] B (i)',
    'e: Section A D',
    'f: Section A E',
  ]);
});

test('what another speaker says behind the last article has no number of it', () => {
  const text = '## Article 1\n\nOne\n\nIn witness whereof\n\nDone\n';
  expect(locatorsIn(text, 'Article {1}, para. [{2}]', [{ at: 2 }])).toEqual([
    'Article: Article 1',
    'One: Article 1',
    'In: -',
    'Done: -',
  ]);
});

test('a heading below an article has its locator, as paragraphs have; a second article is told apart', () => {
  const text = '## Article 1\n\n### Duties\n\nOne\n\n## Article 1\n\nTwo\n';
  expect(locatorsIn(text, 'Article {1}')).toEqual([
    'Article: Article 1',
    'Duties: Article 1',
    'One: Article 1',
    'Article: Article 1 [2]',
    'Two: Article 1',
  ]);
});

test('each unnumbered paragraph between numbered ones stands after the one before it', () => {
  const text = '1. a\n2. b\n\nOne\n\nTwo\n\n3. c\n\n# Annex II: Means\n\nThree\n\n1. d\n';
  expect(locatorsIn(text, 'para. {1} ({2})')).toEqual([
    'a: para. 1',
    'b: para. 2',
    'One: after para. 2',
    'Two: after para. 2',
    'c: para. 3',
    'Annex: Annex II',
    'Three: Annex II',
    'd: Annex II, para. 1',
  ]);
});

test('items that the source does not number have our count in square brackets, and no others', () => {
  const text = '## Action 1\n\nOne :\n\n- a\n- b\n\nTwo\n\n## Action 2\n\n- c\n  - d\n';
  expect(locatorsIn(text, 'Action {1} ({2})')).toEqual([
    'Action: Action 1',
    'One: Action 1',
    'a: Action 1 [1]',
    'b: Action 1 [2]',
    'Two: Action 1',
    'Action: Action 2',
    'c: Action 2 [1]',
    'd: Action 2 [1] [1]',
  ]);
});
