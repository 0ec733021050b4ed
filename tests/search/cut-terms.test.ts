import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutTerms, fileOfBeginning, fileOfTerm } from '@/lib/search/cut-terms';

// Few letters, one of them beyond U+FFFF: terms that begin alike stand on both sides of a cut.
const term = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '𐐷'), minLength: 1, maxLength: 5 });
const terms = fc
  .uniqueArray(fc.tuple(term, fc.integer({ min: 1, max: 9 })), {
    selector: ([text]) => text,
    minLength: 1,
    maxLength: 40,
  })
  .map((all) => all.toSorted(([one], [other]) => (one < other ? -1 : 1)));
const most = fc.constantFrom(1, 5, 12, 1000);

test('each file holds neighbours, no more than it may, or a single term', () => {
  fc.assert(
    fc.property(terms, most, (all, limit) => {
      const cuts = cutTerms(all, limit);
      const files = all.map(([text]) => fileOfTerm(cuts, text));
      expect(files).toEqual(files.toSorted((a, b) => a - b));
      expect([...new Set(files)]).toEqual(Array.from(new Set(files), (_, at) => at));
      for (const file of new Set(files)) {
        const sizes = all.filter((_, at) => files[at] === file).map(([, size]) => size);
        const sum = sizes.reduce((total, size) => total + size, 0);
        expect(sum <= limit || sizes.length === 1).toBe(true);
      }
    }),
  );
});

test('the terms that begin alike are in one file, or added up in one', () => {
  let spans = 0;
  fc.assert(
    fc.property(terms, most, term, (all, limit, any) => {
      const cuts = cutTerms(all, limit);
      for (const [text] of [...all, [any] as const]) {
        for (let length = 1; length <= text.length; length += 1) {
          const beginning = text.slice(0, length);
          const begun = all.filter(([one]) => one.startsWith(beginning));
          const files = new Set(begun.map(([one]) => fileOfTerm(cuts, one)));
          const file = fileOfBeginning(cuts, beginning);
          if ('span' in file) {
            spans += 1;
            expect(cuts.spans[file.span]).toBe(beginning);
            expect(files.size).toBeGreaterThan(1);
          } else expect([...files]).toEqual(begun.length === 0 ? [] : [file.terms]);
        }
      }
    }),
  );
  // Or nothing was cut.
  expect(spans).toBeGreaterThan(0);
});
