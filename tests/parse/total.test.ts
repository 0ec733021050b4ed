import fc from 'fast-check';
import { describe, test } from 'vitest';
import { hostileInputs } from '@/tests/hostile/inputs';
import { content } from '@/tests/small-content';
import { fixtureFiles } from '@/tests/fixture-content';
import { at, bytesOf, expectAnswer, place, slipped, slips, splice } from './slips';

/** A few of what `tests/deep/hostile/total.test.ts` tries. */
describe('the parser always answers', () => {
  test('whatever happens to the small content', () => {
    fc.assert(
      fc.property(slips, (all) => expectAnswer(slipped(content(), all))),
      { numRuns: 60 },
    );
  });

  test('whatever happens to the fixture corpus', () => {
    fc.assert(
      fc.property(slips, (all) => expectAnswer(slipped(fixtureFiles, all))),
      { numRuns: 6 },
    );
  });

  test('whichever files are there', () => {
    const paths = [...content().keys(), 'content/documents/a/document.md', 'content/x', 'x'];
    fc.assert(
      fc.property(fc.subarray(paths), fc.string(), (kept, text) => {
        const files = content({ 'content/x': text, 'content/documents/a/document.md': text });
        expectAnswer(new Map([...files].filter(([path]) => kept.includes(path))));
      }),
      { numRuns: 20 },
    );
  });

  test('whatever hostile words stand somewhere in a file', () => {
    const paths = [...content().keys()];
    fc.assert(
      fc.property(fc.constantFrom(...hostileInputs), fc.nat(), place, (input, which, share) => {
        const path = paths[which % paths.length] ?? '';
        const bytes = content().get(path) ?? new Uint8Array();
        const start = at(bytes, share);
        expectAnswer(new Map([...content(), [path, splice(bytes, start, start, bytesOf(input))]]));
      }),
      { numRuns: 120 },
    );
  });

  test('with one missing character here or there', () => {
    for (const [path, bytes] of content()) {
      for (let start = 0; start < bytes.length; start += 29) {
        const missing = splice(bytes, start, start + 1, bytesOf(''));
        expectAnswer(new Map([...content(), [path, missing]]));
      }
    }
  });
});
