import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
// Not the page of the test before: it listens to its complaints for good.
import { expect, test } from '@playwright/test';
import { contentPolicy, inlineScriptsOf } from '@/lib/site/content-policy.mjs';
import { aDocument, anInitiative } from './corpus';
import { filtersButton, openExplorer, option, searchBox, sheet, visit } from './explorer';
import { attribute, exportedFiles, exportedPages } from './exported';
import { isCard, pageKinds } from './pages';
import { collectComplaints } from './policy';
import { copyBy, selectTheWords, tools } from './select-words';

test('every page has the policy that fits it, in front of all that it loads', () => {
  for (const { address, elements, html } of exportedPages) {
    const [, policy] = elements.filter(({ tagName }) => tagName === 'meta');
    expect(policy && attribute(policy, 'http-equiv'), address).toBe('Content-Security-Policy');
    const needs = { isCard: isCard(address), inlineScripts: inlineScriptsOf(html) };
    expect(policy && attribute(policy, 'content'), address).toBe(contentPolicy(needs));
    const first = elements.findIndex(({ tagName }) => ['link', 'script'].includes(tagName));
    expect(policy && elements.indexOf(policy)).toBeLessThan(first);
  }
});

test('no page has a style of its own, a handler, or the address of a script', () => {
  const found = exportedPages.flatMap(({ address, elements }) =>
    elements.flatMap(({ tagName, attrs }) => [
      ...(tagName === 'style' ? [`${address}: <style>`] : []),
      ...attrs
        .filter(
          ({ name, value }) => /^(style|on.*)$/.test(name) || /^\s*(java|vb)script:/i.test(value),
        )
        .map(({ name, value }) => `${address}: ${name}="${value}"`),
    ]),
  );
  expect(found).toEqual([]);
});

test('the citation processor, which is under another licence, is in no file of the site', () => {
  const scripts = [...exportedFiles].filter((file) => /\.(?:js|html|json)$/.test(file));
  expect(scripts.length).toBeGreaterThan(100);
  const holding = scripts.filter((file) =>
    readFileSync(`out${file}`, 'utf8').includes('CSL.Engine'),
  );
  expect(holding).toEqual([]);
});

test('no kind of page does what its policy forbids', async ({ page }) => {
  const { found } = await collectComplaints(page);
  for (const { path } of pageKinds) await visit(page, path);
  expect(found).toEqual([]);
});

test('nothing that can be done in the explorer is forbidden', async ({ page }) => {
  const { found } = await collectComplaints(page);
  await openExplorer(page);
  await option(page, 'Actor', 'Canada').check();
  await searchBox(page).fill('landmines');
  await expect(page).toHaveURL(/q=landmines/);
  await page.goBack();
  await page.getByRole('link', { name: /copy link to this view/i }).click();
  await page.setViewportSize({ width: 390, height: 844 });
  await filtersButton(page).click();
  await option(sheet(page), 'Actor', 'Canada').click();
  await page.keyboard.press('Escape');
  await page.getByRole('article').getByRole('link').first().click();
  await expect(page).toHaveURL(/\/initiatives\/[^/]+\/$/);
  expect(found).toEqual([]);
});

test('nothing that can be done with a document is forbidden', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { found } = await collectComplaints(page);
  await selectTheWords(page);
  const link = await copyBy(page, 'Copy link');
  await copyBy(page, 'Copy quote');
  await tools(page).getByRole('button', { name: 'Cite' }).click();
  await page.getByRole('dialog').getByRole('button', { name: /copy/i }).first().click();
  await page.keyboard.press('Escape');
  await page.goto(link);
  await expect(page.locator('html')).toHaveAttribute('data-words-linked', '');
  await page.getByRole('checkbox', { name: 'Copy without the citation' }).check();
  expect(found).toEqual([]);
});

/** Each of them does something in a page that lets it. */
const INJECTED = `<img src="/no-such-picture" onerror="window.ran = 'handler'">
<script>window.ran = 'script'</script>
<svg onload="window.ran = 'svg'"></svg>
<iframe srcdoc="<script>parent.ran = 'frame'</script>"></iframe>`;

/** Puts it into the page as if it had come through the content. */
async function inject(page: Page, path: string, isProtected: boolean): Promise<void> {
  await page.route(`**${path}`, async (route) => {
    const response = await route.fetch();
    const policy = /<meta http-equiv="Content-Security-Policy"[^>]*>/;
    const html = (await response.text()).replace('<body>', `<body>${INJECTED}`);
    const headers = response.headers();
    if (isProtected) return route.fulfill({ response, body: html });
    delete headers['content-security-policy'];
    return route.fulfill({ response, headers, body: html.replace(policy, '') });
  });
}

const ran = (page: Page) => page.evaluate((): unknown => Reflect.get(window, 'ran'));

for (const path of [
  '/themes/',
  `/initiatives/${anInitiative.id}/`,
  `/documents/${aDocument.id}/`,
]) {
  test(`a handler that came into ${path} does not run`, async ({ page }) => {
    await inject(page, path, true);
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(await ran(page)).toBeUndefined();
  });
}

test('the same handler runs where there is no policy', async ({ page }) => {
  await inject(page, '/themes/', false);
  await page.goto('/themes/');
  await expect.poll(() => ran(page)).toBeTruthy();
});

test('text does not become markup', async ({ page }) => {
  await page.goto('/themes/');
  const tried = await page.evaluate(() => {
    try {
      document.body.innerHTML = '<b>text</b>';
      return 'done';
    } catch (error) {
      return String(error);
    }
  });
  expect(tried).toContain("requires 'TrustedHTML' assignment");
});
