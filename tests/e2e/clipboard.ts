import type { Page } from '@playwright/test';

/**
 * The text on the clipboard, now. A browser writes to it in its own time after the click: wait for
 * what the page says then, or for the text itself.
 */
export function clipboardOf(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}
