import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { RULES } from '@/lib/parse/problem';
import type { Unreadable } from '@/lib/parse/read-files';
import type { Changes } from '@/tests/small-content';
import {
  allProblemsOf,
  content,
  guardedProblemsOf,
  problemsOf,
  recordedContent,
} from '@/tests/small-content';
import { anchorPairs } from './anchor-pairs';
import { filePairs } from './file-pairs';
import { governingPairs } from './governing-pairs';
import { guardPairs } from './guard-pairs';
import { ledgerPairs } from './ledger-pairs';
import type { Pair } from './pair';
import { receivedPairs } from './received-pairs';
import { recordPairs } from './record-pairs';

/** What cannot be read stands in for a file where the rule is to be broken. */
const unreadableOf = ({ notOk, unreadable = {} }: Pair, changes: Changes) =>
  changes === notOk ? Object.entries(unreadable) : [];

const pairs = [
  ...[...filePairs, ...recordPairs, ...anchorPairs, ...governingPairs, ...receivedPairs].map(
    (pair) => ({
      ...pair,
      problemsWith: (changes: Changes) =>
        problemsOf(
          new Map<string, Uint8Array | Unreadable>([
            ...content(changes),
            ...unreadableOf(pair, changes),
          ]),
        ),
    }),
  ),
  ...ledgerPairs.map((pair) => ({
    ...pair,
    problemsWith: (changes: Changes) => allProblemsOf(recordedContent(changes)),
  })),
  ...guardPairs.map((pair) => ({
    ...pair,
    problemsWith: (changes: Changes) =>
      (pair.rule === 'erased-permalink' ? guardedProblemsOf : allProblemsOf)(
        recordedContent(changes),
      ),
  })),
];

test('the small content has no problems', () => {
  expect(problemsOf(content())).toEqual([]);
});

test('every rule has a pair, and one only', () => {
  expect(pairs.map(({ rule }) => rule).sort()).toEqual([...RULES]);
});

describe.each(pairs)('$rule', ({ rule, ok, notOk, problems, problemsWith }) => {
  test('lets pass what is fine', () => {
    expect(problemsWith(ok)).toEqual([]);
  });

  test('says what is wrong, where, and what was expected', () => {
    expect(problemsWith(notOk)).toEqual(problems);
  });

  test('is explained in docs/messages.md with its message', () => {
    const page = readFileSync('docs/messages.md', 'utf8');
    const section = page.split(/^## /m).find((part) => part.startsWith(`\`${rule}\`\n`));
    expect(section).toContain(`${problems[0]}\n`);
  });
});
