import type { Page } from '@playwright/test';

/** What a page did that its policy forbids, and every error in its console. */
export type Complaints = { readonly found: string[] };

/** Collects what the browser complains of on every page that is opened from now on. */
export async function collectComplaints(page: Page): Promise<Complaints> {
  const found: string[] = [];
  page.on('console', (message) => {
    // That a page is not there is what some of them are about.
    if (message.type() !== 'error' || message.text().includes('status of 404')) return;
    found.push(message.text());
  });
  page.on('pageerror', (error) => found.push(String(error)));
  await page.exposeFunction('tellOfViolation', (text: string) => found.push(text));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      const tell: unknown = Reflect.get(window, 'tellOfViolation');
      if (typeof tell === 'function') tell(`${violatedDirective}: ${blockedURI} ${sample}`);
    });
  });
  return { found };
}
