import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { violationsOn } from './accessibility/axe';
import { resetSpacing, unreadableWords, widenSpacing } from './accessibility/squeezed';
import { expectStructure } from './accessibility/structure';
import { aDocument } from './corpus';
import { visit } from './explorer';
import { EXPLORER } from './exported';
import type { PageKind } from './pages';
import { filteredExplorer, isCard, notFoundPage, oneOfEach, pageKinds } from './pages';
import { retiredPages } from './retired-pages';
import { test } from './reused-page';
import { smallTargets } from './small-targets';
import { strangersOn } from './typefaces';

const WIDE = { width: 1280, height: 800 };
/** 1280 by 1024 pixels at 400 %: WCAG 2.2, success criterion 1.4.10. */
const SMALLEST = { width: 320, height: 256 };
const SCHEMES = ['light', 'dark'] as const;

/** Those that look like no other; the rest are states in which one of them has less or more. */
const looks: readonly PageKind[] = [...oneOfEach, filteredExplorer, ...retiredPages];
/** A few results: all of them would be the same again. */
const listenedTo = looks.filter((kind) => kind.path !== EXPLORER && !retiredPages.includes(kind));

/** What is not the same on a narrow screen: the header, the margin notes, the way to the filters. */
const rearranged = ['/', `/documents/${aDocument.id}/`, filteredExplorer.path];

// A page is loaded once for all that is to be seen on it: that takes longer than to look at it.
for (const kind of [...pageKinds, ...retiredPages]) {
  test(`${kind.name} is sound in every way of showing it`, async ({ page, baseURL }) => {
    const { name, path } = kind;
    const address = new URL(path, baseURL).href.replace(/#.*/, '');
    const isGone = path === notFoundPage.path || retiredPages.includes(kind);
    const isOnCard = isCard(new URL(address).pathname);
    const troubles = recordTroubles(page, isGone ? address : undefined);
    await visit(page, path);

    await test.step('every letter stands in our typefaces', async () => {
      let isFirst = true;
      await expect(async () => {
        // What a browser does not have at once it leaves out, until the page is opened again.
        if (!isFirst) {
          // Otherwise an address with a fragment would not be loaded again.
          await page.goto('about:blank');
          await visit(page, path);
        }
        isFirst = false;
        expect(await strangersOn(page)).toEqual([]);
      }).toPass();
    });
    await test.step('it says what it is', async () => {
      await expect.soft(page).toHaveTitle(/\S.* · \S|\S.*: \S/);
      // A card stands for its page, which is the one that search engines are to know.
      if (!isGone && !isOnCard) await expectDescribed(page);
      await expectStructure(page, isOnCard);
      if (!listenedTo.includes(kind)) return;
      const snapshot = { name: `${name.toLowerCase().replace(/[^a-z]+/g, '-')}.aria.yml` };
      await expect.soft(page.locator(isOnCard ? 'body' : 'main')).toMatchAriaSnapshot(snapshot);
    });
    await test.step('it can be read and hit at every width, with wider spacing too', async () => {
      for (const size of [WIDE, { width: 390, height: 800 }, SMALLEST]) {
        await page.setViewportSize(size);
        expect.soft(await unreadableWords(page), `${size.width} pixels`).toEqual([]);
        expect.soft(await smallTargets(page), `${size.width} pixels`).toEqual([]);
      }
      await widenSpacing(page);
      for (const size of [SMALLEST, WIDE]) {
        await page.setViewportSize(size);
        expect.soft(await unreadableWords(page), `${size.width} pixels, wider`).toEqual([]);
      }
      await resetSpacing(page);
    });
    await test.step('nothing moves or fades for who wants less motion', async () => {
      expect.soft(await longestMotion(page)).toBeLessThanOrEqual(0.001);
    });
    await test.step('axe finds nothing, in the light and in the dark', async () => {
      expect.soft(await violationsOn(page, 'all'), 'light, wide').toEqual([]);
      if (!looks.includes(kind)) return;
      await page.emulateMedia({ colorScheme: 'dark' });
      expect.soft(await violationsOn(page, 'colours'), 'dark, wide').toEqual([]);
      if (!rearranged.includes(path)) return;
      await page.setViewportSize({ ...SMALLEST, height: 844 });
      expect.soft(await violationsOn(page, 'all'), 'dark, narrow').toEqual([]);
    });
    if (oneOfEach.includes(kind) || kind === filteredExplorer) {
      await page.setViewportSize(WIDE);
      await test.step('all text has 7:1 where more contrast is asked for', async () => {
        for (const colorScheme of SCHEMES) {
          await page.emulateMedia({ contrast: 'more', colorScheme });
          expect.soft(await violationsOn(page, 'more contrast'), colorScheme).toEqual([]);
        }
      });
      await test.step('on paper there is nothing to click on', async () => {
        await page.emulateMedia({ media: 'print' });
        expect.soft(await controlsOn(page)).toEqual([]);
      });
    }
    expect(troubles).toEqual([]);
  });
}

/** The controls that can be seen, as HTML. */
function controlsOn(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('nav, form, button, input, dialog, [data-copy]')]
      .filter((element) => element.checkVisibility())
      .map((element) => element.outerHTML.slice(0, 80)),
  );
}

/** How long the longest transition or animation of an element takes, in seconds. */
function longestMotion(page: Page): Promise<number> {
  return page.evaluate(() => {
    const seconds = (list: string) => list.split(',').map((one) => Number.parseFloat(one));
    const all = [...document.querySelectorAll('*')].flatMap((element) => {
      const { transitionDuration, animationDuration } = getComputedStyle(element);
      return [...seconds(transitionDuration), ...seconds(animationDuration)];
    });
    return Math.max(...all);
  });
}

/** What search engines and previews of links read. */
async function expectDescribed(page: Page): Promise<void> {
  const description = page.locator('meta[name="description"]');
  await expect.soft(description).toHaveAttribute('content', /\S{2,} .*\S/);
  const canonical = page.locator('link[rel="canonical"]');
  await expect.soft(canonical).toHaveCount(1);
  const { pathname } = new URL(page.url());
  await expect.soft(canonical).toHaveAttribute('href', new RegExp(`^https?://[^/]+${pathname}$`));
}

/**
 * Everything that goes wrong on a page from now on, what its policy refuses included; `missing` is the
 * one address that may be.
 */
function recordTroubles(page: Page, missing?: string): string[] {
  const troubles: string[] = [];
  const isExpected = (url: string) => url === missing;
  page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    if (!isExpected(message.location().url)) troubles.push(`console: ${message.text()}`);
  });
  page.on('requestfailed', (request) => troubles.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() < 400 || isExpected(response.url())) return;
    troubles.push(`${response.status()}: ${response.url()}`);
  });
  return troubles;
}
