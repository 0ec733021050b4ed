import { expect, test } from '@playwright/test';
import { parseCorpus } from '@/lib/parse/parse-corpus';
import { loadFiles } from '@/lib/parse/read-files';
import { paths } from '@/lib/url/paths';

const { corpus } = parseCorpus(await loadFiles('content'));

test.describe('“Read in the document”', () => {
  for (const document of corpus?.documents ?? []) {
    test(`lands on the very words of every initiative of ${document.id}, in view`, async ({
      page,
    }) => {
      const own = corpus?.initiatives.filter((initiative) => initiative.document === document.id);
      expect(own?.length).toBeGreaterThan(0);
      for (const { id, quote } of own ?? []) {
        await page.goto(paths.initiative(id));
        await page.getByRole('link', { name: 'Read in the document' }).click();
        const target = page.locator(':target');
        await expect(target).toHaveAttribute('data-initiative', id);
        await expect(target).toHaveText(quote.exact);
        await expect(target).toBeInViewport();
      }
    });
  }
});
