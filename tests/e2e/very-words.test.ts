import { expect } from '@playwright/test';
import { paths } from '@/lib/url/paths';
import { corpus } from './corpus';
import { hrefsOn } from './exported';
import { readLit } from './lit-words';
import { test } from './reused-page';

test.describe('“Read in the document”', () => {
  for (const { id: documentId } of corpus.documents) {
    test(`lands on the very words of every initiative of ${documentId}, in view`, async ({
      page,
    }) => {
      const own = corpus.initiatives.filter(({ document }) => document === documentId);
      expect(own.length).toBeGreaterThan(0);
      for (const { id, quote } of own) {
        const links = hrefsOn(paths.initiative(id)).filter((href) => href.includes(':~:text='));
        expect(links, id).toHaveLength(1);
        // From nowhere: on a page that is open already a text fragment would need a click.
        await page.goto('about:blank');
        await page.goto(links[0] ?? '');
        const target = page.locator(':target');
        await expect(target).toHaveAttribute('data-initiative', id);
        await expect(target).toHaveText(quote.exact);
        await expect.poll(() => readLit(page), id).toEqual({ lit: [id], areInView: true });
      }
    });
  }
});
