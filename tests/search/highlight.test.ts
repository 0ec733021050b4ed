import fc from 'fast-check';
import { expect, test } from 'vitest';
import { highlight, marksIn } from '@/lib/search/highlight';
import { parseQuery } from '@/lib/search/parse-query';

// Two words alone: phrases meet, overlap and lie in each other at almost every place.
const phrase = fc
  .array(fc.constantFrom('arms', 'trade'), { minLength: 1, maxLength: 4 })
  .map((words) => words.join(' '));
const text = fc.tuple(phrase, phrase, phrase).map((parts) => parts.join(' '));

const matchesOf = (phrases: readonly string[]) =>
  parseQuery(phrases.map((one) => `"${one}"`).join(' ')).clauses.map((clause) => ({
    clause,
    means: () => false,
  }));

test('however phrases overlap, the segments joined are the text, and what is marked is a match', () => {
  let overlaps = 0;
  fc.assert(
    fc.property(text, fc.array(phrase, { minLength: 1, maxLength: 3 }), (searched, phrases) => {
      const matches = matchesOf(phrases);
      const marks = marksIn(searched, matches);
      if (marks.slice(1).some(({ start }, at) => start < (marks[at]?.end ?? 0))) overlaps += 1;
      const segments = highlight(searched, matches);
      expect(segments.map((segment) => segment.text).join('')).toBe(searched);
      const marked = segments.filter((segment) => segment.marked);
      expect(marks.length === 0 || marked.length > 0).toBe(true);
      expect(phrases).toEqual(expect.arrayContaining(marked.map((segment) => segment.text)));
    }),
  );
  // Or the inputs are too tame to prove anything.
  expect(overlaps).toBeGreaterThan(0);
});
