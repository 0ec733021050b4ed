import type { Page } from '@playwright/test';
// Not the page of the test before: what one page has loaded the next one has at once.
import { expect, test } from '@playwright/test';
import { BUDGETS, bytesOf, over } from './budgets';
import { EXPLORER, exportedFiles } from './exported';
import { visit } from './explorer';
import { oneOfEach } from './pages';

/** Longer than the first picture of a page takes, in milliseconds. */
const LATE = 700;

for (const { name, path } of oneOfEach) {
  for (const width of [1280, 390]) {
    test(`${name} is light, and what comes late moves nothing, ${width} pixels wide`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      // A day as wide as the place that is kept for it in citations.
      await page.clock.setFixedTime(new Date(2026, 9, 20));
      await comeLate(page, '**/*.woff2');
      // The explorer's script makes the page anew.
      if (path === EXPLORER) await page.route('**/scripts/**', (route) => route.abort());
      else await comeLate(page, '**/scripts/**');
      const files = filesLoadedBy(page, path);
      await page.goto(path);
      const came = await typefacesCameAt(page);
      expect(came).toBeGreaterThan(LATE);
      if (path === EXPLORER) {
        // Without its script it tells readers so, at the top.
        expect(await shiftsOn(page, came)).toBe(0);
        return;
      }
      await page.waitForLoadState('networkidle');
      expect(await shiftsOn(page, 0)).toBeLessThan(0.001);
      expectLight(files, BUDGETS.coldPage, BUDGETS.coldRequests);
    });
  }
}

test('the explorer is light before its index', async ({ page }) => {
  const files = filesLoadedBy(page, EXPLORER);
  await visit(page, EXPLORER);
  await page.waitForLoadState('networkidle');
  expectLight(files, BUDGETS.explorer, Infinity);
});

function expectLight(files: ReadonlySet<string>, mostBytes: number, mostFiles: number): void {
  const what = [...files].filter((file) => !file.startsWith('/search/'));
  const bytes = what.reduce((sum, file) => sum + bytesOf(file), 0);
  expect(over(mostBytes, [{ what: what.join(', '), bytes }])).toEqual([]);
  expect(what.length, what.join(', ')).toBeLessThanOrEqual(mostFiles);
}

/** The files that a page loads from now on, its icon among them. */
function filesLoadedBy(page: Page, path: string): ReadonlySet<string> {
  // A browser without a window asks for no icon.
  const files = new Set(['/icon.svg']);
  page.on('request', (request) => files.add(fileOfRequest(request.url(), path)));
  return files;
}

/** The file that answers: what is not found is answered by a page, too. */
function fileOfRequest(url: string, path: string): string {
  const { pathname } = new URL(url);
  const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
  return pathname === path && !exportedFiles.has(file) ? '/404.html' : file;
}

async function comeLate(page: Page, files: string): Promise<void> {
  await page.route(files, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, LATE));
    await route.continue().catch(() => undefined);
  });
}

/** When the first typeface of a page had come, in milliseconds since the page was asked for. */
function typefacesCameAt(page: Page): Promise<number> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const times = files.filter(({ name }) => name.endsWith('.woff2')).map((one) => one.responseEnd);
    return Math.min(...times);
  });
}

/** How much of a page has moved since then: the sum of its layout shifts. */
function shiftsOn(page: Page, since: number): Promise<number> {
  return page.evaluate(
    (from) =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const observer = new PerformanceObserver((list) => {
          for (const { startTime, value } of list.getEntries() as (PerformanceEntry & {
            readonly value: number;
          })[]) {
            if (startTime >= from) sum += value;
          }
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        // What is drawn in the next two frames counts, and is told before the task behind them.
        requestAnimationFrame(() =>
          requestAnimationFrame(() => setTimeout(() => resolve(sum), 50)),
        );
      }),
    since,
  );
}
