import { expect } from '@playwright/test';
import { corpus } from './corpus';
import { linkToWordsOf, readLit } from './lit-words';
import { test } from './reused-page';

test('“Read in the document” lands on the very words, in view', async ({ page }) => {
  // A third of them; another third on a phone, and all in `tests/deep`.
  for (const { id, quote } of corpus.initiatives.filter((_, at) => at % 3 === 1)) {
    // From nowhere: on a page that is open already a text fragment would need a click.
    await page.goto('about:blank');
    await page.goto(linkToWordsOf(id));
    const target = page.locator(':target');
    await expect(target).toHaveAttribute('data-initiative', id);
    await expect(target).toHaveText(quote.exact);
    await expect.poll(() => readLit(page), id).toEqual({ lit: [id], areInView: true });
  }
});
