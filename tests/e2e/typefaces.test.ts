import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { visit } from './explorer';
import { isCard, oneOfEach, pageKinds } from './pages';

/** Text of a page is in one of these; code that is there to be copied is not. */
const OURS = /^(?:Source Serif 4|Public Sans)/;
const IN_A_FONT_OF_THE_SYSTEM = new Set(['TEXTAREA']);

test('every letter of every kind of page stands in our typefaces', async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  // From now on the browser has them.
  await page.goto('/documents/fff-2000/');
  await page.evaluate(() => document.fonts.ready);
  for (const { path } of pageKinds) {
    await expect(async () => {
      await visit(page, path);
      expect(await strangersOn(session), path).toEqual([]);
    }).toPass();
  }
});

/** The letters of a page that are in another font: which, and in which elements. */
async function strangersOn(session: CDPSession): Promise<string[]> {
  const { root } = await session.send('DOM.getDocument', { depth: -1 });
  const { nodeIds } = await session.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: 'body *',
  });
  const found = await Promise.all(
    nodeIds.map(async (nodeId) => {
      const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
      const strange = fonts.filter(
        ({ familyName, isCustomFont }) => !isCustomFont || !OURS.test(familyName),
      );
      if (strange.length === 0) return [];
      const { node } = await session.send('DOM.describeNode', { nodeId, depth: 1 });
      if (holdsCode(node)) return [];
      return strange.map(({ familyName }) => `${node.nodeName}: ${familyName}`);
    }),
  );
  return found.flat();
}

type Node = { readonly nodeName: string; readonly children?: readonly Node[] };
const holdsCode = (node: Node): boolean =>
  IN_A_FONT_OF_THE_SYSTEM.has(node.nodeName) || (node.children ?? []).some(holdsCode);

for (const width of [390, 1280]) {
  test(`typefaces that come late move nothing, ${width} pixels wide`, async ({
    browser,
    baseURL,
  }) => {
    for (const { path } of oneOfEach) {
      // A context of its own: what one page has loaded the next one has at once.
      const context = await browser.newContext({ viewport: { width, height: 800 } });
      const page = await context.newPage();
      await page.route('**/scripts/**', (route) => route.abort());
      await comeLate(page, '**/*.woff2');
      await page.goto(new URL(path, baseURL).href);
      const came = await typefacesCameAt(page);
      expect(came, path).toBeGreaterThan(LATE);
      expect([path, await shiftsOn(page, came)]).toEqual([path, 0]);
      await context.close();
    }
  });

  test(`what scripts show late moves nothing, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    // A day as wide as the place that is kept for it in citations.
    await page.clock.setFixedTime(new Date(2026, 9, 20));
    await comeLate(page, '**/scripts/**');
    for (const { path } of oneOfEach) {
      // The explorer's script makes the page anew.
      if (path.startsWith('/initiatives/?') || path === '/initiatives/') continue;
      await page.goto(path);
      if (!isCard(path)) await page.waitForTimeout(LATE);
      expect(await shiftsOn(page, 0), path).toBeLessThan(0.001);
    }
  });
}

/** Longer than the first picture of a page takes, in milliseconds. */
const LATE = 700;

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
