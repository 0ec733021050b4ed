import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** What the explorer shows, as readers find it. */
export const searchBox = (page: Page) => page.getByRole('main').getByRole('searchbox');
export const copyLinkToView = (page: Page) =>
  page.getByRole('link', { name: /copy link to this view/i });
export const filtersButton = (page: Page) => page.getByRole('button', { name: /^Filters/ });
export const sheet = (page: Page) => page.getByRole('dialog', { name: 'Filters' });

/** Goes to the explorer and waits until its script has taken over and has searched. */
export async function openExplorer(page: Page, query = ''): Promise<void> {
  await page.goto(`/initiatives/${query}`);
  await untilRunning(page);
}

/** Goes to a page; to the explorer, until its script has taken over and has searched. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  if (new URL(page.url()).pathname === '/initiatives/') await untilRunning(page);
}

/** Until then the options of the facets are links, and words in the address are not searched. */
export async function untilRunning(page: Page): Promise<void> {
  await expect(page.getByRole('checkbox').first().or(filtersButton(page)).first()).toBeVisible();
  await untilSearched(page);
}

/** Until then the page says that the list is not yet searched for the words. */
export async function untilSearched(page: Page): Promise<void> {
  await expect(page.getByText('Not yet searched')).toHaveCount(0);
}

/** The option of a facet, by the name that stands on it. */
export function option(scope: Page | Locator, facet: string, name: string): Locator {
  const ending = /\s*\d+$/.source;
  return scope
    .getByRole('group', { name: facet })
    .getByRole('checkbox', { name: new RegExp(`^${escaped(name)}${ending}`) });
}

/** The number beside an option. */
export async function countOf(box: Locator): Promise<number> {
  const label = await box.locator('xpath=ancestor::label').innerText();
  return Number(/\d+$/.exec(label.trim())?.[0]);
}

/** The ids of the initiatives in the list, in its order, when all of the list is there. */
export async function listedIds(page: Page): Promise<string[]> {
  await expect(page.locator('ol[aria-busy]')).toHaveCount(0);
  return page
    .getByRole('main')
    .getByRole('article')
    .getByRole('heading')
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/')[2] ?? ''));
}

/** Waits until the list has these initiatives, in whatever order. */
export async function expectListed(page: Page, ids: readonly string[]): Promise<void> {
  await expect.poll(async () => (await listedIds(page)).toSorted()).toEqual(ids.toSorted());
}

/** Waits until the list is as long as this, and says so. */
export async function expectLength(page: Page, length: number): Promise<void> {
  await expect.poll(async () => (await listedIds(page)).length).toBe(length);
  const said = length === 1 ? '1 initiative' : `${length} initiatives`;
  await expect(page.getByRole('main').getByText(said, { exact: true }).first()).toBeVisible();
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
