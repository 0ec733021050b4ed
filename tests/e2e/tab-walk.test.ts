import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { filtersButton, openExplorer, sheet, visit } from './explorer';
import { filteredExplorer, isCard, oneOfEach } from './pages';
import { test } from './reused-page';

/** The least width of an outline, in pixels. */
const LEAST = 2;

/** The least contrast of an outline with what it stands on: WCAG 2.2, success criterion 1.4.11. */
const LEAST_CONTRAST = 3;

/** The explorer with a few results: a walk by all of them is the same again. */
const walked = oneOfEach.map((kind) => (kind.path === '/initiatives/' ? filteredExplorer : kind));

/** A stop of a walk: what it is, and everything that is wrong with how it shows. */
type Stop = { readonly name: string; readonly faults: readonly string[] };

test.describe('every stop of Tab can be seen, and the walk ends', () => {
  for (const { name, path } of walked) {
    test(`on ${name}`, async ({ page }) => {
      await visit(page, path);
      const expected = await markStops(page);
      const stops = await walk(page);
      // A card has one link, and nothing in front of it to be skipped.
      if (!isCard(path)) expect(stops[0]?.name).toMatch(/skip/i);
      expect(stops.filter(({ faults }) => faults.length > 0)).toEqual([]);
      expect(stops.map(({ name: stop }) => stop)).toEqual(expected);
    });
  }

  test('in the filter sheet, which keeps the walk inside', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openExplorer(page);
    await filtersButton(page).click();
    await expect(sheet(page)).toBeVisible();
    for (let stops = 0; stops < 60; stops += 1) {
      await page.keyboard.press('Tab');
      const stop = await readStop(page);
      if (!stop) continue;
      expect(stop.faults, stop.name).toEqual([]);
      expect(await sheet(page).evaluate((one) => one.contains(document.activeElement))).toBe(true);
    }
  });
});

/** Everything that a reader should come by, in the order of the page. */
function markStops(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const focusable = 'a[href], button:enabled, input:enabled, summary, [tabindex="0"]';
    return [...document.querySelectorAll(focusable)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element, at) => {
        const name = `${at}: ${(element.textContent ?? '').trim().slice(0, 40)}`;
        element.setAttribute('data-stop', name);
        return name;
      });
  });
}

async function walk(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await readStop(page);
    // Behind the last stop the focus leaves the page, or begins again.
    if (!stop || stop.name === stops[0]?.name) return stops;
    stops.push(stop);
    if (stops.length > 600) throw new Error('The walk does not end');
  }
}

function readStop(page: Page): Promise<Stop | undefined> {
  return page.evaluate(
    ([least, leastContrast]) => {
      const element = document.activeElement;
      if (!element || element === document.body) return undefined;
      const faults: string[] = [];
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
      if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < least) {
        faults.push(`outline ${outlineStyle} ${outlineWidth}`);
      }
      if (/, 0\)$|transparent/.test(outlineColor)) faults.push(`outline ${outlineColor}`);

      const ratio = contrast(outlineColor, groundOf(element));
      if (ratio < leastContrast)
        faults.push(`outline ${outlineColor} has only ${ratio.toFixed(2)}:1`);

      const [box] = element.getClientRects();
      if (!box || box.width < 1 || box.height < 1) {
        faults.push('it has no size');
      } else {
        const x = Math.max(0, Math.min(box.left + box.width / 2, innerWidth - 1));
        const y = box.top + Math.min(box.height, innerHeight - box.top) / 2;
        const top = document.elementFromPoint(x, y);
        const isSeen =
          top !== null && (element.contains(top) || top.closest('label')?.contains(element));
        if (!isSeen) faults.push(`covered, or out of view, at ${Math.round(x)}, ${Math.round(y)}`);
      }
      const name = element.getAttribute('data-stop') ?? element.textContent?.trim() ?? '';
      return { name, faults };

      /** WCAG 2.2, "contrast ratio". */
      function contrast(one: string, other: string): number {
        const [lower = 0, higher = 0] = [luminance(one), luminance(other)].toSorted(
          (a, b) => a - b,
        );
        return (higher + 0.05) / (lower + 0.05);
      }

      function luminance(colour: string): number {
        const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
          const share = channel / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      }

      /** The colour as a screen has it, however it is written. Reading one takes long: each once. */
      function channels(colour: string): Uint8ClampedArray {
        const known = ((window as { colours?: Map<string, Uint8ClampedArray> }).colours ??=
          new Map());
        const before = known.get(colour);
        if (before) return before;
        const context = new OffscreenCanvas(1, 1).getContext('2d');
        if (!context) throw new Error('There is no canvas');
        context.fillStyle = colour;
        context.fillRect(0, 0, 1, 1);
        const { data } = context.getImageData(0, 0, 1, 1);
        known.set(colour, data);
        return data;
      }

      /** The nearest colour that fills what stands around it: the outline is drawn outside. */
      function groundOf(start: Element): string {
        for (let one = start.parentElement; one; one = one.parentElement) {
          const { backgroundColor } = getComputedStyle(one);
          if ((channels(backgroundColor)[3] ?? 0) === 255) return backgroundColor;
        }
        return 'white';
      }
    },
    [LEAST, LEAST_CONTRAST] as const,
  );
}
