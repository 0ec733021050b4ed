import { expect, test } from 'vitest';
import { countRefused } from '@/tests/hostile/as-words';
import { hostileInputs } from '@/tests/hostile/inputs';

test('as the words of a document each input is refused with its place, or is words', () => {
  const refused = countRefused(hostileInputs);
  console.log(`${refused} of ${hostileInputs.length} hostile inputs are refused as words`);
  // The rest is plain words. Were nothing refused, HTML would have become words unseen.
  expect(refused).toBeGreaterThan(500);
  expect(refused).toBeLessThan(hostileInputs.length);
});
