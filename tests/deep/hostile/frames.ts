import type { BrowserContext } from '@playwright/test';
import { inPages } from './in-pages';

/** So many inputs share a page, each in a document of its own. */
const BATCH = 40;

/**
 * Opens each HTML in a frame of its own and gives the numbers of those that ran something: called
 * `alert` or one of its kin, or set the marker. Nothing but these pages is fetched.
 */
export function whatRuns(context: BrowserContext, markup: readonly string[]): Promise<number[]> {
  const starts = Array.from(
    { length: Math.ceil(markup.length / BATCH) },
    (_, index) => index * BATCH,
  );
  return inPages(context, starts, async (page, first) => {
    await page.goto('about:blank');
    await page.evaluate(openFrames, { batch: markup.slice(first, first + BATCH), first });
    // Images fail and animations begin a moment after their markup is read.
    await page.waitForTimeout(400);
  });
}

/** Ends when every frame has loaded; one that leads elsewhere may never say so. */
async function openFrames({ batch, first }: { batch: string[]; first: number }): Promise<void> {
  const loaded = batch.map((html, index) => {
    const frame = document.createElement('iframe');
    frame.name = String(first + index);
    frame.srcdoc = html;
    const end = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    document.body.append(frame);
    return end;
  });
  await Promise.race([Promise.all(loaded), new Promise((resolve) => setTimeout(resolve, 5000))]);
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
