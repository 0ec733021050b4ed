import { expect, test } from 'vitest';
import { addressesOf, whereInWords } from '@/lib/permalinks/addresses-of';
import { kindOfAddress } from '@/lib/permalinks/kind-of-address';
import { parseContent } from '@/lib/permalinks/parse-content';
import { getFixtureCorpus } from '@/tests/fixture-content';
import { recordedContent } from '@/tests/small-content';

test('everything that can be cited has an address and words, in the order of the corpus', () => {
  const { corpus } = parseContent(recordedContent());
  const fileAt = (path: string) => ({ path, text: corpus?.documents[0]?.source ?? '' });
  const found = corpus ? addressesOf(corpus) : [];
  expect(found.map((one) => [one.of, one.address, one.words, whereInWords(one, fileAt)])).toEqual([
    ['document', '/documents/paper/', 'The Paper', 'content/documents/paper/document.md'],
    ['passage', '/documents/paper/#pz8jgy6v', 'Plans', 'content/documents/paper/document.md:11:3'],
    [
      'passage',
      '/documents/paper/#ph94nkxz',
      'Canada will sign the Ban Treaty. Norway helps.',
      'content/documents/paper/document.md:13:1',
    ],
    [
      'passage',
      '/documents/paper/#p4wn20mz',
      'The world is wide.',
      'content/documents/paper/document.md:15:1',
    ],
    [
      'initiative',
      '/initiatives/sign-treaty/',
      'Canada will sign the Ban Treaty.',
      'content/documents/paper/document.md:13:1',
    ],
    ['theme', '/themes/arms/', 'Arms', 'content/themes/arms.md'],
    ['actor', '/actors/canada/', 'Canada', 'content/actors.yaml'],
    ['actor', '/actors/norway/', 'Norway', 'content/actors.yaml'],
    ['instrument', '/instruments/ban-treaty/', 'Ban Treaty', 'content/instruments.yaml'],
  ]);
});

test('the form of an address tells its kind', () => {
  for (const { address, of } of addressesOf(getFixtureCorpus())) {
    expect(kindOfAddress(address)).toBe(of);
  }
  expect(() => kindOfAddress('/kinds/action/')).toThrow('/kinds/action/ is no permanent address');
});
