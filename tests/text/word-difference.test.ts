import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordDifference } from '@/lib/text/word-difference';

test('a corrected letter is a word that went and a word that came', () => {
  expect(wordDifference('Cornello Sommaruga, President', 'Cornelio Sommaruga, President')).toEqual([
    { kind: 'removed', text: 'Cornello' },
    { kind: 'added', text: 'Cornelio' },
    { kind: 'same', text: ' Sommaruga, President' },
  ]);
});

test('the same words have no difference', () => {
  expect(wordDifference('as it was', 'as it was')).toEqual([{ kind: 'same', text: 'as it was' }]);
});

test('both texts can be read off it, letter for letter', () => {
  const words = fc.array(
    fc.constantFrom('peace', 'Lysøen', ' ', '  ', '\n', '—', ',', '“', 'é', '𝒜'),
  );
  const text = words.map((all) => all.join(''));
  fc.assert(
    fc.property(text, text, (then, now) => {
      const parts = wordDifference(then, now);
      const joined = (left: 'added' | 'removed') =>
        parts.flatMap(({ kind, text }) => (kind === left ? [] : [text])).join('');
      expect(joined('added')).toBe(then);
      expect(joined('removed')).toBe(now);
    }),
    { numRuns: 500 },
  );
});
