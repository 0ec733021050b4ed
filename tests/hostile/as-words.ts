import { expect } from 'vitest';
import { append, content, DOCUMENT, problemsOf } from '@/tests/small-content';

/**
 * How many of the inputs are refused as the words of a document; the others are plain words there.
 * Every problem must have its place.
 */
export function countRefused(inputs: readonly string[]): number {
  return inputs.filter((input) => {
    const problems = problemsOf(content(append(DOCUMENT, `\n${input}\n`)));
    for (const problem of problems) {
      expect(problem).toMatch(
        /^content\/documents\/paper\/(?:document\.md|initiatives\.yaml):\d+:\d+: /,
      );
    }
    return problems.some((problem) => !problem.includes(': warning: '));
  }).length;
}
