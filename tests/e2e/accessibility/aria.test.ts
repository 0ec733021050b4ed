import { expect } from '@playwright/test';
import { visit } from '@/tests/e2e/explorer';
import { filteredExplorer, isCard, oneOfEach } from '@/tests/e2e/pages';
import { test } from '@/tests/e2e/reused-page';

/** A few results: all of them would be the same again. */
const looked = oneOfEach.map((kind) => (kind.path === '/initiatives/' ? filteredExplorer : kind));

test('what surrounds every page is as in frame.aria.yml', async ({ page }) => {
  await page.goto('/about/');
  await expect(page.getByRole('banner')).toMatchAriaSnapshot({ name: 'header.aria.yml' });
  await expect(page.getByRole('contentinfo')).toMatchAriaSnapshot({ name: 'footer.aria.yml' });
});

for (const { name, path } of looked) {
  const file = `${fileNameOf(name)}.aria.yml`;

  test(`what ${name} is to those who listen is as in ${file}`, async ({ page }) => {
    await visit(page, path);
    const subject = page.locator(isCard(path) ? 'body' : 'main');
    await expect(subject).toMatchAriaSnapshot({ name: file });
  });
}

function fileNameOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z]+/g, '-');
}
