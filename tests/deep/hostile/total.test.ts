import fc from 'fast-check';
import { describe, test } from 'vitest';
import { hostileInputs } from '@/tests/hostile/inputs';
import { at, bytesOf, expectAnswer, place, slipped, slips, splice } from '@/tests/parse/slips';
import { fixtureFiles } from '@/tests/fixture-content';
import { content } from '@/tests/small-content';

/** Where every character goes missing and every input is put, of which the fast test tries a few. */
describe('the parser always answers', () => {
  test('whatever happens to the small content', () => {
    fc.assert(
      fc.property(slips, (all) => expectAnswer(slipped(content(), all))),
      { numRuns: 3000 },
    );
  });

  test('whatever happens to the fixture corpus', () => {
    fc.assert(
      fc.property(slips, (all) => expectAnswer(slipped(fixtureFiles, all))),
      { numRuns: 200 },
    );
  });

  test('whatever hostile words stand somewhere in a file, for every input and file', () => {
    let tried = 0;
    fc.assert(
      fc.property(fc.array(place, { minLength: 5, maxLength: 5 }), (shares) => {
        for (const input of hostileInputs) {
          for (const [index, [path, bytes]] of [...content()].entries()) {
            const start = at(bytes, shares[index % shares.length] ?? 0);
            const put = splice(bytes, start, start, bytesOf(input));
            expectAnswer(new Map([...content(), [path, put]]));
            tried += 1;
          }
        }
      }),
      // One run is thousands of contents; which input fails is in the error, not in the shrinking.
      { numRuns: 1, endOnFailure: true },
    );
    console.log(`${tried} contents with hostile words, each answered`);
  });

  test('with any one character missing', () => {
    for (const [path, bytes] of content()) {
      for (let start = 0; start < bytes.length; start += 1) {
        const missing = splice(bytes, start, start + 1, bytesOf(''));
        expectAnswer(new Map([...content(), [path, missing]]));
      }
    }
  });
});
