import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { RULES } from '@/lib/parse/problem';
import { content, problemsOf } from '@/tests/small-content';
import { anchorPairs } from './anchor-pairs';
import { filePairs } from './file-pairs';
import { recordPairs } from './record-pairs';

const pairs = [...filePairs, ...recordPairs, ...anchorPairs];

test('the small content has no problems', () => {
  expect(problemsOf(content())).toEqual([]);
});

test('every rule has a pair, and one only', () => {
  expect(pairs.map(({ rule }) => rule).sort()).toEqual([...RULES]);
});

describe.each(pairs)('$rule', ({ rule, ok, notOk, problems }) => {
  test('lets pass what is fine', () => {
    expect(problemsOf(content(ok))).toEqual([]);
  });

  test('says what is wrong, where, and what was expected', () => {
    expect(problemsOf(content(notOk))).toEqual(problems);
  });

  test('is explained in content/README.md with its message', () => {
    const readme = readFileSync('content/README.md', 'utf8');
    const section = readme.split(/^### /m).find((part) => part.startsWith(`\`${rule}\`\n`));
    expect(section).toContain(`${problems[0]}\n`);
  });
});
