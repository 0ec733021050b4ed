import { expect, test } from 'vitest';
import { corpus, idsOf } from '@/tests/e2e/corpus';
import { expectAt, openFirefox, patience } from './reader';

/** Pages run no script; what a test asks of them is asked by the browser itself, and must not wait. */
const reader = openFirefox('out.fixture', { 'javascript.enabled': false });

const actor = 'g8';
const named = corpus.initiatives.filter(({ actors }) => actors.some((tag) => tag.actor === actor));

/** The ids of the initiatives that the page lists. */
function listed(): Promise<string[]> {
  return reader.page.evaluate(() =>
    [...document.querySelectorAll('main article :is(h2, h3) a')].map(
      (link) => link.getAttribute('href')?.split('/')[2] ?? '',
    ),
  );
}

test('without script the explorer is a list, and each option a link to a list as long as it says', async () => {
  const { page, site } = reader;
  await page.goto(`${site}/initiatives/`);
  expect(await listed()).toEqual(idsOf(corpus.initiatives));
  const option = await page.evaluate((id) => {
    const link = document.querySelector<HTMLElement>(`fieldset a[href^="/actors/${id}/"]`);
    link?.closest('details')?.setAttribute('open', '');
    link?.scrollIntoView({ block: 'center' });
    const box = link?.getBoundingClientRect();
    return {
      count: Number(link?.lastElementChild?.textContent),
      x: (box?.left ?? 0) + 10,
      y: (box?.top ?? 0) + (box?.height ?? 0) / 2,
    };
  }, actor);
  expect(option.count).toBe(named.length);
  await page.mouse.click(option.x, option.y);
  await expect.poll(() => page.url(), patience).toContain(`${site}/actors/${actor}/`);
  await expect.poll(() => page.evaluate(() => document.readyState), patience).toBe('complete');
  const shown = await page.evaluate(() =>
    [...document.querySelectorAll('main article a[href^="/initiatives/"]')].map(
      (link) => link.getAttribute('href')?.split('/')[2] ?? '',
    ),
  );
  expect([...new Set(shown)].toSorted()).toEqual(idsOf(named).toSorted());
});

test('without script a search from another page leads to the list, which says that it cannot search', async () => {
  const { page, site } = reader;
  await page.goto(`${site}/about/`);
  await page.evaluate(() => document.querySelector<HTMLElement>('input[type="search"]')?.focus());
  await page.keyboard.type('landmines');
  await page.keyboard.press('Enter');
  await expectAt(reader, '/initiatives/?q=landmines');
  await expect
    .poll(() => page.evaluate(() => document.body?.innerText), patience)
    .toMatch(/need JavaScript/);
});
