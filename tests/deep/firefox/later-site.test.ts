import { expect, test } from 'vitest';
import { fingerprintOf } from '@/lib/text/fingerprint';
import { wordsPath } from '@/lib/url/words-link';
import {
  correction,
  renamedRecords,
  reworded,
  withdrawal,
  withdrawnInitiative,
} from '@/tests/corrected-site/corrections';
import { linkBefore } from '@/tests/corrected-site/link-before';
import { corpus, firstThat } from '@/tests/e2e/corpus';
import { isTargetInView, readLinked } from './document';
import { expectAt, find, patience, textOf, openFirefox } from './reader';

/** The site of a later day, whose content was corrected. */
const reader = openFirefox('out.corrected');

test('a link to words beside a correction lands on them, and says where they stand', async () => {
  const { page, site } = reader;
  await page.goto(`${site}${linkBefore(correction.untouched)}`);
  await expect.poll(() => readLinked(page), patience).toEqual([correction.untouched]);
  await find(page, '[role="alert"]', /paragraph 5/);
});

test('a link to words that were corrected says so, then and now', async () => {
  const { page, site } = reader;
  await page.goto(`${site}${linkBefore(correction.wrong)}`);
  const change = await find(page, '.change', /This paragraph changed on 31 January 2027/);
  expect(await change.isIntersectingViewport()).toBe(true);
  expect(await textOf(page, '.change del')).toBe('G-8');
  expect(await textOf(page, '.change ins')).toBe('G8');
  expect(await readLinked(page)).toEqual([]);
});

test('a link to words that were withdrawn shows them where they stood', async () => {
  const { page, site } = reader;
  const { passage, words } = withdrawal;
  const link = { passage, start: 0, length: words.length, fingerprint: fingerprintOf(words) };
  await page.goto(`${site}${wordsPath('ips-2005', link, '')}`);
  await find(page, '[role="alert"]', /The words of that link were withdrawn\./);
  expect(await textOf(page, ':target')).toContain(words);
  expect(await isTargetInView(page)).toBe(true);
});

test('a link whose words stand nowhere says so, and lights nothing', async () => {
  const { page, site } = reader;
  const { passages } = firstThat(
    corpus.documents,
    'the other paper',
    ({ id }) => id === 'ips-2005',
  );
  const last = passages.at(-1)?.id ?? '';
  await page.goto(`${site}/documents/ips-2005/?words=${last}.0.5.0000000000000#${last}`);
  await find(page, '[role="alert"]', /words of that link are not/i);
  expect(await readLinked(page)).toEqual([]);
});

test('a renamed actor moves, and its old id filters as before', async () => {
  const { page, site } = reader;
  const { from, to } = renamedRecords.actor;
  await page.goto(`${site}/actors/${from}/`);
  await expectAt(reader, `/actors/${to}/`);
  await page.goto(`${site}/actors/${from}/index.html?from=mail#mentions`);
  await expectAt(reader, `/actors/${to}/?from=mail#mentions`);
  await page.goto(`${site}/initiatives/?actor=${from}`);
  const tagged = corpus.initiatives.filter(({ actors }) =>
    actors.some(({ actor }) => actor === from),
  );
  await expect
    .poll(() => page.$$eval('main article', (all) => all.length), patience)
    .toBe(tagged.length);
});

test('a withdrawn initiative shows its last words', async () => {
  const { page, site } = reader;
  const answer = await page.goto(`${site}/initiatives/${withdrawnInitiative}/`);
  expect(answer?.status()).toBe(410);
  const { quote } = firstThat(corpus.initiatives, 'it', ({ id }) => id === withdrawnInitiative);
  expect(await textOf(page, 'h1')).toBe('This initiative was withdrawn');
  expect(await textOf(page, 'blockquote')).toBe(quote.exact);
});

test('an initiative whose words were corrected says what changed', async () => {
  const { page, site } = reader;
  await page.goto(`${site}/initiatives/${reworded}/`);
  await find(page, '.change', /The words of this initiative changed on 31 January 2027\./);
  expect(await textOf(page, '.change ins')).not.toBe('');
});
