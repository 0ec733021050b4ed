import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { aDocument, anInitiative, firstThat } from './corpus';

const passage = firstThat(aDocument.passages, 'a numbered passage', ({ number }) => number === 3);

test('where the browser refuses the clipboard, the link leads to its address', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await expectLinkIsFollowed(page);
});

test('where there is no clipboard, links stay links and no button pretends', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await expectLinkIsFollowed(page);
  await page.goto(`/initiatives/${anInitiative.id}/`);
  await expect(page.getByRole('button', { name: /copy quote/i })).toBeHidden();
});

async function expectLinkIsFollowed(page: Page): Promise<void> {
  await page.goto(`/documents/${aDocument.id}/`);
  await page.getByRole('link', { name: `Copy link to paragraph ${passage.number}` }).click();
  await expect(page).toHaveURL(`/documents/${aDocument.id}/#${passage.id}`);
  await expect(page.locator(':target')).toBeInViewport();
}
