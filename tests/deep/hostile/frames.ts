import type { BrowserContext } from '@playwright/test';

/** So many inputs share a page, each in a document of its own. */
const BATCH = 40;

/**
 * Opens each HTML in a frame of its own and gives the numbers of those that ran something: called
 * `alert` or one of its kin, or set the marker. Nothing but this page is fetched.
 */
export async function whatRuns(
  context: BrowserContext,
  markup: readonly string[],
): Promise<Set<number>> {
  const ran = new Set<number>();
  const page = await context.newPage();
  await page.exposeFunction('reportRun', (number: number) => ran.add(number));
  page.on('dialog', (dialog) => void dialog.dismiss());
  for (let from = 0; from < markup.length; from += BATCH) {
    await page.goto('about:blank');
    await page.evaluate(
      ({ batch, first }) => {
        batch.forEach((html, index) => {
          const frame = document.createElement('iframe');
          frame.name = String(first + index);
          frame.srcdoc = html;
          document.body.append(frame);
        });
      },
      { batch: markup.slice(from, from + BATCH), first: from },
    );
    // Images fail and animations begin a moment after their markup is read.
    await page.waitForTimeout(400);
  }
  await page.close();
  return ran;
}

/** Put into every document before its own scripts: whoever calls these has run. */
export function installHook(): void {
  const report = () => {
    const top = window.top as (Window & { reportRun?: (number: number) => void }) | null;
    top?.reportRun?.(Number(window.name || -1));
    return true;
  };
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'msgbox']) {
    Object.defineProperty(window, name, { value: report, configurable: true });
  }
  Object.defineProperty(window, '__ran', { set: report, configurable: true });
}
