import { expect } from '@playwright/test';
import { test } from '@/tests/e2e/reused-page';

test('what surrounds every page is as in header.aria.yml and footer.aria.yml', async ({ page }) => {
  await page.goto('/about/');
  await expect(page.getByRole('banner')).toMatchAriaSnapshot({ name: 'header.aria.yml' });
  await expect(page.getByRole('contentinfo')).toMatchAriaSnapshot({ name: 'footer.aria.yml' });
});
