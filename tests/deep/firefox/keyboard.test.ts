import { expect, test } from 'vitest';
import { corpus, idsOf } from '@/tests/e2e/corpus';
import { BOX, openExplorer, valueOf } from './explorer';
import { expectAt, openFirefox, patience } from './reader';

const reader = openFirefox('out.fixture');

test('the explorer is searched, filtered and left by the keyboard alone', async () => {
  const page = await openExplorer(reader);
  const focus = (css: string) =>
    page.evaluate((one) => document.activeElement?.matches(one) ?? false, css);
  const tabTo = async (css: string) => {
    for (let stops = 0; stops < 80; stops += 1) {
      await page.keyboard.press('Tab');
      if (await focus(css)) return;
    }
    throw new Error(`Tab does not lead to ${css}`);
  };
  await page.keyboard.press('/');
  expect(await focus(BOX)).toBe(true);
  await page.keyboard.type('weapons');
  await expectAt(reader, '/initiatives/?q=weapons');
  await tabTo('input[type="checkbox"]');
  await page.keyboard.press(' ');
  await expect
    .poll(() => page.$$eval('main input:checked', (boxes) => boxes.length), patience)
    .toBe(1);
  expect(await focus('input:checked')).toBe(true);
  await tabTo('article a');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => new URL(page.url()).pathname.split('/')[2], patience)
    .toBeOneOf(idsOf(corpus.initiatives));
});

test('the first stop of the keyboard leads past the header to the content', async () => {
  const { page, site } = reader;
  await page.goto(`${site}/themes/`);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/skip/i);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('a search from the header is sent by Enter', async () => {
  const { page, site } = reader;
  await page.goto(`${site}/about/`);
  await page.keyboard.press('/');
  await page.keyboard.type('landmines');
  await page.keyboard.press('Enter');
  await expectAt(reader, '/initiatives/?q=landmines');
  await expect.poll(() => valueOf(page), patience).toBe('landmines');
});
