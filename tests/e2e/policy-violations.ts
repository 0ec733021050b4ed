import type { Page } from '@playwright/test';

/** What the browser refused on a page, as one line each; grows while the page is used. */
export type Refusals = readonly string[];

/** Records what a policy refuses on every page that this one goes to from now on. */
export async function recordRefusals(page: Page): Promise<Refusals> {
  const refusals: string[] = [];
  await page.exposeFunction('reportRefusal', (refusal: string) => void refusals.push(refusal));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { effectiveDirective, blockedURI, sample } = event;
      const report: unknown = Reflect.get(window, 'reportRefusal');
      if (typeof report !== 'function') return;
      report(`${location.pathname}: ${effectiveDirective} ${blockedURI} ${sample}`);
    });
  });
  page.on('console', (message) => {
    const isPolicy = /content.security.policy|trusted.?types?|permissions.policy/i;
    if (isPolicy.test(message.text())) refusals.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => void refusals.push(`${page.url()}: ${error.message}`));
  return refusals;
}
