import type { BrowserContext, Page } from '@playwright/test';

/** Pages that are open at once: more of them wait for each other on two cores. */
const PAGES = 4;

/**
 * Visits every item in one of a few pages; each takes the next item as soon as it is free. Gives the
 * numbers that the hook reported: of a frame its name, of a page itself -1.
 *
 * @param prepare what is done once in each page, before its first item
 */
export async function inPages<T>(
  context: BrowserContext,
  items: readonly T[],
  visit: (page: Page, item: T) => Promise<void>,
  prepare: (page: Page) => Promise<unknown> = async () => {},
): Promise<number[]> {
  const ran = new Set<number>();
  const waiting = items.values();
  const work = async () => {
    const page = await context.newPage();
    await page.exposeFunction('reportRun', (number: number) => ran.add(number));
    page.on('dialog', (dialog) => void dialog.dismiss());
    await prepare(page);
    for (const item of waiting) await visit(page, item);
    await page.close();
  };
  await Promise.all(Array.from({ length: PAGES }, work));
  return [...ran].sort((a, b) => a - b);
}
