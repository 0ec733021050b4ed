import { expect } from '@playwright/test';
import { visit } from '@/tests/e2e/explorer';
import { pageKinds } from '@/tests/e2e/pages';
import { retiredPages } from '@/tests/e2e/retired-pages';
import { test } from '@/tests/e2e/reused-page';
import { smallTargets } from '@/tests/e2e/small-targets';
import { resetSpacing, unreadableWords, widenSpacing } from './squeezed';

/** 1280 by 1024 pixels at 400 %: WCAG 2.2, success criterion 1.4.10. */
const SMALLEST = { width: 320, height: 256 };
const WIDE = { width: 1280, height: 800 };

for (const { name, path } of [...pageKinds, ...retiredPages]) {
  test(`all words of ${name} can be read in a small window and with wider spacing`, async ({
    page,
  }) => {
    await visit(page, path);
    await page.setViewportSize(SMALLEST);
    expect.soft(await unreadableWords(page), '320 × 256').toEqual([]);
    expect.soft(await smallTargets(page), '320 × 256').toEqual([]);
    await widenSpacing(page);
    expect.soft(await unreadableWords(page), '320 × 256, wider spacing').toEqual([]);
    await page.setViewportSize(WIDE);
    expect.soft(await unreadableWords(page), '1280 wide, wider spacing').toEqual([]);
    await resetSpacing(page);
    expect.soft(await unreadableWords(page), '1280 wide').toEqual([]);
  });
}
