import { expect } from '@playwright/test';
import { corpus, idsOf } from './corpus';
import { expectListed, listedIds, openExplorer, option, searchBox, untilRunning } from './explorer';
import { test } from './reused-page';

const withActor = (actor: string) =>
  idsOf(corpus.initiatives.filter(({ actors }) => actors.some((tag) => tag.actor === actor)));
const all = idsOf(corpus.initiatives);

test('unknown keys and values are dropped without an error', async ({ page }) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  const empty = ['?colour=red&actor=nobody&kind=__proto__,%00', '?actor=&&=&=x&q=%20'];
  for (const query of empty) {
    await openExplorer(page, query);
    await expectListed(page, all);
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0);
  }
  await openExplorer(page, '?actor=g8,nobody,g8&actor=G8&page=2');
  await expectListed(page, withActor('g8'));
  expect(errors).toEqual([]);
});

test('a percent sign that somebody typed into the address is no error either', async ({ page }) => {
  const answer = await page.goto('/initiatives/?actor=g8&q=100%');
  expect(answer?.status()).toBe(200);
  await untilRunning(page);
  await expect(searchBox(page)).toHaveValue('100%');
});

test('the next change makes the address canonical', async ({ page }) => {
  await openExplorer(page, '?q=co-operation&kind=proposal,action&x=1&actor=oas&actor=g8');
  await option(page, 'Kind', 'Proposal').uncheck();
  await expect(page).toHaveURL('/initiatives/?actor=g8,oas&kind=action&q=co-operation');
});

test('the order of the clicks leaves no trace in the address', async ({ page }) => {
  const choose = [
    () => option(page, 'Kind', 'Action').check(),
    () => option(page, 'Actor', 'G8').check(),
    () => option(page, 'Actor', 'Canada').check(),
  ];
  const addresses: string[] = [];
  for (const clicks of [choose, choose.toReversed()]) {
    await openExplorer(page);
    for (const click of clicks) await click();
    addresses.push(new URL(page.url()).search);
  }
  expect(addresses).toEqual(Array(2).fill('?actor=canada,g8&kind=action'));
});

test('everything is the address without a query', async ({ page }) => {
  await openExplorer(page, '?actor=g8&q=co-operation');
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(page).toHaveURL('/initiatives/?q=co-operation');
  await searchBox(page).fill('');
  await expect(page).toHaveURL('/initiatives/');
  await expectListed(page, all);
});

test('an address without the slash keeps its query', async ({ page }) => {
  await page.goto('/initiatives?actor=g8');
  await untilRunning(page);
  await expectListed(page, withActor('g8'));
  await option(page, 'Kind', 'Action').check();
  await expect(page).toHaveURL('/initiatives/?actor=g8&kind=action');
});

test('a space in the query is a plus, and other signs come back as they were', async ({ page }) => {
  await openExplorer(page);
  const query = 'G-8 & "new diplomacy" 50% a+b';
  await searchBox(page).fill(query);
  await expect(page).toHaveURL(/\?q=G-8\+%26\+/);
  const before = await listedIds(page);
  await page.reload();
  await untilRunning(page);
  await expect(searchBox(page)).toHaveValue(query);
  expect(await listedIds(page)).toEqual(before);
});

test('the number of results is announced once for each change', async ({ page }) => {
  await openExplorer(page);
  const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said);
  const countNow = async () => (await listedIds(page)).length;
  await expect(page.getByRole('status').first()).toContainText(`${all.length} initiatives`);
  await page
    .getByRole('status')
    .first()
    .evaluate((region) => {
      const log: string[] = [];
      Object.assign(window, { said: log });
      new MutationObserver(() => log.push(region.textContent ?? '')).observe(region, {
        characterData: true,
        childList: true,
        subtree: true,
      });
    });

  await searchBox(page).pressSequentially('weapons');
  await expect.poll(said).toHaveLength(1);
  const searched = await countNow();
  expect(await said()).toEqual([expect.stringContaining(`${searched} initiative`)]);

  await option(page, 'Kind', 'Commitment').check();
  await expect.poll(said).toHaveLength(2);
  const filtered = await countNow();
  expect(filtered).not.toBe(searched);
  expect((await said())[1]).toContain(`${filtered} initiative`);
});
