import type { Page } from '@playwright/test';

/**
 * The words that a link has lit, now. A page lights them when its script runs, which is no part of
 * the step that led there: wait for them.
 */
export function linkedWords(page: Page): Promise<string[]> {
  return page.evaluate(() => [...(CSS.highlights.get('linked') ?? [])].map(String));
}
