import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { corpus } from './corpus';
import { linkToWordsOf, readLit } from './lit-words';

// Whatever is done for slow phones, a link leads to the same place.
test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

/** Where the target begins, in pixels below the window's upper edge; less where the page ends before. */
const placeOfTarget = (page: Page): Promise<number | string> =>
  page.evaluate(() => {
    const top = globalThis.document.querySelector(':target')?.getBoundingClientRect().top ?? NaN;
    const { scrollHeight } = globalThis.document.documentElement;
    const isAtEnd = scrollY + innerHeight >= scrollHeight - 1;
    return isAtEnd && top > 0 && top < innerHeight ? 'at the end' : Math.round(top);
  });

/** `scroll-padding-top` and `scroll-mt-6`, and what rounding makes of them. */
const LANDED = [55, 56, 57, 'at the end'];

for (const { id, passages } of corpus.documents) {
  test(`links lead to the passages of ${id}`, async ({ page }) => {
    const some = passages.filter((_, at) => at % 4 === 3 || at === passages.length - 1);
    for (const passage of some) {
      await page.goto('about:blank');
      await page.goto(`/documents/${id}/#${passage.id}`);
      await expect(page.locator(':target')).toContainText(passage.text);
      expect(LANDED, passage.id).toContain(await placeOfTarget(page));
    }
  });
}

test('“Read in the document” leads to the very words', async ({ page }) => {
  for (const { id } of corpus.initiatives.filter((_, at) => at % 3 === 0)) {
    await page.goto('about:blank');
    await page.goto(linkToWordsOf(id));
    await expect.poll(() => readLit(page), id).toEqual({ lit: [id], areInView: true });
  }
});
