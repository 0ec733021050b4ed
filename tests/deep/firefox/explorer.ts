import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Reader } from './reader';
import { find, patience } from './reader';

/** The search box of the explorer. */
export const BOX = 'main input[type="search"]';

/** Goes to the explorer and waits until its script has taken over and has searched. */
export async function openExplorer(reader: Reader, query = ''): Promise<Page> {
  await reader.page.goto(`${reader.site}/initiatives/${query}`);
  await untilRunning(reader.page);
  return reader.page;
}

/** Until then the options of the facets are links, and words in the address are not searched. */
export async function untilRunning(page: Page): Promise<void> {
  await page.waitForSelector('main input[type="checkbox"], main button[aria-haspopup]');
  await page.waitForFunction(
    () => !/not yet searched/i.test(document.querySelector('main')?.innerText ?? ''),
  );
}

/** The ids of the initiatives in the list, in its order, when all of the list is there. */
export async function listed(page: Page): Promise<string[]> {
  await page.waitForSelector('main:not(:has(ol[aria-busy]))');
  return page.$$eval('main article h3 a, main article h2 a', (links) =>
    links.map((link) => link.getAttribute('href')?.split('/')[2] ?? ''),
  );
}

/** Waits until the list has these initiatives, and the page says how many. */
export async function expectListed(page: Page, ids: readonly string[]): Promise<void> {
  await expect.poll(async () => (await listed(page)).toSorted(), patience).toEqual(ids.toSorted());
  const said = ids.length === 1 ? '1 initiative' : `${ids.length} initiatives`;
  await find(page, 'main *', said);
}

/** Chooses an option of a facet, and gives the number beside it. */
export async function choose(page: Page, scope: string, name: string): Promise<number> {
  const label = await find(page, `${scope} label`, new RegExp(`^${name}\\s*\\d+$`));
  const text = await label.evaluate((one) => (one as HTMLElement).innerText);
  await label.click();
  return Number(/\d+$/.exec(text.trim())?.[0]);
}

/** What stands in the search box. */
export function valueOf(page: Page): Promise<string> {
  return page.$eval(BOX, (box) => (box instanceof HTMLInputElement ? box.value : ''));
}
