import { expect } from '@playwright/test';
import { absolute } from '@/lib/url/site';
import { paths } from '@/lib/url/paths';
import { anInitiative, corpus, firstThat } from '@/tests/e2e/corpus';
import { test } from '@/tests/e2e/reused-page';
import { unreadableWords } from './squeezed';

const { document, passage, id } = anInitiative;
const later = process.env.E2E_CORRECTED_URL ?? '';

/** A page of A4 between margins of a centimetre, in the pixels of the style sheet. */
const PAPER = { width: 718, height: 1047 };

for (const [name, address] of [
  ['an initiative', paths.initiative(id)],
  ['a document', paths.document(document)],
  ['a passage by itself', paths.passageAlone(document, passage)],
] as const) {
  test(`on paper ${name} has its address, and nothing is cut off`, async ({ page }) => {
    await page.goto(address);
    const printed = page.getByText(absolute(address), { exact: true }).first();
    await expect(printed).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize(PAPER);
    await expect(printed).toBeVisible();
    await expect(page.getByRole('link', { name: /^Copy link/ })).toHaveCount(0);
    expect(await unreadableWords(page)).toEqual([]);
  });
}

test('on paper what is folded on the screen is open', async ({ page }) => {
  const { rights } = firstThat(corpus.documents, document, (one) => one.id === document);
  await page.goto(paths.document(document));
  await expect(page.getByText(rights)).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(rights)).toBeVisible();
  await page.goto(`${later}${paths.document('fff-2000')}`);
  await expect(page.locator('.change details dd').first()).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await expect(page.locator('.change details dd').first()).toBeHidden();
});
