import type { Browser } from '@playwright/test';
import { chromium } from '@playwright/test';
import { ensureBrowser } from '@/lib/tools/ensure-browser.mjs';

/**
 * Chromium as readers have it: Playwright would turn off that Back finds a page as it was left, and
 * that the old page stays until the new one has something to show.
 *
 * @param args more arguments for it
 */
export async function openBrowser(args: readonly string[] = []): Promise<Browser> {
  const { executablePath, args: quiet } = ensureBrowser();
  return chromium.launch({
    executablePath,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    // The last list of features is the one that counts.
    args: [...quiet, '--disable-features=OptimizationHints,MediaRouter,Translate', ...args],
  });
}
