import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { parseFragment } from 'parse5';

/** Expects one main part, named navigation and the heading that the page has without script. */
export async function expectStructure(page: Page, isCard: boolean): Promise<void> {
  await expect.soft(page.getByRole('main')).toHaveCount(1);
  const heading = page.getByRole('heading', { level: 1 });
  await expect.soft(heading).toHaveCount(1);
  await expect.soft(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect.soft(page.getByRole('banner')).toHaveCount(isCard ? 0 : 1);
  await expect.soft(page.getByRole('contentinfo')).toHaveCount(isCard ? 0 : 1);
  const names = await namesOf(page, 'nav, [role="navigation"]');
  expect.soft(names.filter((one) => one === '')).toEqual([]);
  expect.soft(new Set(names).size, names.join()).toBe(names.length);
  expect.soft(skipsIn(await headingLevels(page))).toEqual([]);

  const served = await (await page.request.get(page.url())).text();
  const [, unscripted = ''] = /<h1[^>]*>(.*?)<\/h1>/s.exec(served) ?? [];
  expect.soft(await heading.textContent()).toBe(textOf(unscripted));
}

/** The text of markup without elements other than inline ones. */
function textOf(html: string): string {
  const { childNodes } = parseFragment(html.replace(/<[^>]*>/g, ''));
  return childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}

function namesOf(page: Page, selector: string): Promise<string[]> {
  return page.locator(selector).evaluateAll((all) =>
    all
      .filter((one) => one.checkVisibility())
      .map((one) => {
        const by = one.getAttribute('aria-labelledby');
        const label = by === null ? null : document.getElementById(by)?.textContent;
        return (label ?? one.getAttribute('aria-label') ?? '').trim();
      }),
  );
}

function headingLevels(page: Page): Promise<number[]> {
  return page
    .getByRole('heading')
    .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))));
}

/** Where a heading stands more than one level below the heading in front of it. */
function skipsIn(levels: readonly number[]): string[] {
  return levels.flatMap((level, at) => {
    const before = levels[at - 1];
    return before !== undefined && level > before + 1 ? [`h${level} behind h${before}`] : [];
  });
}
