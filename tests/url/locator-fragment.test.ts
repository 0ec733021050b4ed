import fc from 'fast-check';
import { expect, test } from 'vitest';
import { locatorFragment } from '@/lib/url/locator-fragment';

test.each([
  ['Article 5 (2) (b)', 'art-5-2-b'],
  ['Annex I, Article 2', 'annex-i-art-2'],
  ['para. 12', 'para-12'],
  ['after Article 5 bis', 'after-art-5-bis'],
  ['art. 5, al. [3]', 'art-5-al-3'],
  ['Appendice à l’article 1°', 'appendice-a-l-art-1'],
  ['المادة 5', 'المادة-5'],
  ['—', ''],
])('the fragment of %s', (locator, fragment) => {
  expect(locatorFragment(locator)).toBe(fragment);
});

test('a fragment holds nothing but letters, figures and hyphens, and is its own', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (locator) => {
      const fragment = locatorFragment(locator);
      expect(fragment).toMatch(/^(?:[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*)?$/u);
      expect(locatorFragment(fragment)).toBe(fragment);
    }),
  );
});
