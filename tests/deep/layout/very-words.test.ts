import { expect, test } from 'vitest';
import { corpus } from '@/tests/e2e/corpus';
import { linkToWordsOf, readLit } from '@/tests/e2e/lit-words';
import { openChromium } from './site';

const reader = openChromium('out.fixture');

test.each(corpus.initiatives)('“Read in the document” lands on the words of $id', async (one) => {
  const { page, site } = reader;
  await page.goto(`${site}${linkToWordsOf(one.id)}`);
  const target = page.locator(':target');
  expect(await target.getAttribute('data-initiative')).toBe(one.id);
  expect(await target.textContent()).toBe(one.quote.exact);
  await expect.poll(() => readLit(page)).toEqual({ lit: [one.id], areInView: true });
});
