import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { findWords } from '@/lib/parse/find-words';

const passages = (texts: readonly string[]) => texts.map((text) => ({ text }));

test('all words are found wherever they stand, whatever they and the passages are', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é', '😀'), maxLength: 40 });
  fc.assert(
    fc.property(fc.array(text), fc.array(text.filter(Boolean)), (texts, wanted) => {
      const found = findWords(passages(texts), wanted);
      expect([...found.keys()]).toEqual([...new Set(wanted)]);
      for (const [words, places] of found) expect(places).toEqual(findSlowly(texts, words));
    }),
    { numRuns: 300 },
  );
});

function findSlowly(texts: readonly string[], words: string) {
  return texts.flatMap((text, passage) =>
    Array.from({ length: text.length }, (_, start) => start)
      .filter((start) => text.startsWith(words, start))
      .map((start) => ({ passage, start, end: start + words.length })),
  );
}

describe('the work of finding', () => {
  const text = (at: number) => `In the year ${at} many of them met again, and number ${at} spoke.`;

  /** How many letters are read; nothing is timed. */
  function lettersRead(count: number): number {
    const texts = Array.from({ length: count }, (_, at) => text(at + 100));
    const read = vi.spyOn(String.prototype, 'charCodeAt');
    const compare = vi.spyOn(String.prototype, 'startsWith');
    try {
      findWords(passages(texts), texts);
      return read.mock.calls.length + compare.mock.calls.length;
    } finally {
      read.mockRestore();
      compare.mockRestore();
    }
  }

  test('grows with the texts and the words, not with their product', () => {
    const once = lettersRead(40);
    expect(once).toBeGreaterThan(40);
    expect(lettersRead(80)).toBeLessThan(once * 2.1);
  });
});
