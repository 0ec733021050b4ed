import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { aDocument, anInitiative, aTheme } from './corpus';
import { attribute } from '@/tests/html-tree.mjs';
import { EXPLORER, exportedFiles, exportedPages } from './exported';
import { filtersButton, openExplorer, option, searchBox, sheet } from './explorer';
import { recordRefusals } from './policy-violations';
import { copyBy, selectTheWords, tools } from './select-words';

/** The types of what a policy is about: what runs, and what says which pages are loaded ahead. */
const executable = new Set([undefined, '', 'module', 'text/javascript']);
const RULES = 'speculationrules';

/** The policy in the head of a page, and what the policy has to say of its inline scripts. */
const policyOf = ({ elements }: (typeof exportedPages)[number]) => {
  const metas = elements.filter(
    (element) => attribute(element, 'http-equiv') === 'Content-Security-Policy',
  );
  const inline = elements.filter(
    (element) =>
      element.tagName === 'script' &&
      (executable.has(attribute(element, 'type')) || attribute(element, 'type') === RULES) &&
      attribute(element, 'src') === undefined,
  );
  const hashes = inline.map(hashOf);
  const policies = metas.map((meta) => attribute(meta, 'content') ?? '');
  const allowed = policies.map((policy) => /script-src ([^;]*);/.exec(policy)?.[1]?.split(' '));
  const styles = elements.filter(({ tagName }) => tagName === 'style').map(hashOf);
  const allowedStyles = policies.map((one) => /style-src ([^;]*);/.exec(one)?.[1]?.split(' '));
  return { allowed, hashes, inline, styles, allowedStyles };
};

function hashOf({ childNodes }: (typeof exportedPages)[number]['elements'][number]): string {
  const text = childNodes.map((node) => ('value' in node ? node.value : '')).join('');
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

test('every page carries the policy of its own inline scripts', () => {
  for (const page of exportedPages) {
    const { allowed, hashes } = policyOf(page);
    const own = page.address.startsWith('/embed/') ? ["'none'"] : ["'self'", ...hashes];
    expect([page.address, allowed]).toEqual([page.address, [own]]);
  }
});

test('no script that runs stands in a page, and what is loaded ahead is said everywhere alike', () => {
  const having = exportedPages.filter(({ elements }) =>
    elements.some(
      (element) =>
        element.tagName === 'script' &&
        executable.has(attribute(element, 'type')) &&
        attribute(element, 'src') === undefined,
    ),
  );
  expect(having.map(({ address }) => address)).toEqual([]);
  expect(new Set(exportedPages.flatMap((page) => policyOf(page).hashes)).size).toBe(1);
});

test('every page has one style, and its policy allows that one', () => {
  for (const page of exportedPages) {
    const { styles, allowedStyles } = policyOf(page);
    expect([page.address, styles.length]).toEqual([page.address, 1]);
    expect([page.address, allowedStyles]).toEqual([page.address, [["'self'", ...styles]]]);
  }
});

test('nothing stands in front of the policy but the charset', () => {
  for (const { address, elements } of exportedPages) {
    const names = elements.map(({ tagName, attrs }) => `${tagName} ${attrs[0]?.name ?? ''}`);
    const head = names.findIndex((name) => name.startsWith('head'));
    expect([address, names.slice(head + 1, head + 3)]).toEqual([
      address,
      ['meta charset', 'meta http-equiv'],
    ]);
  }
});

test('no element has a style or a handler in its markup', () => {
  const having = exportedPages.filter(({ elements }) =>
    elements.some(({ attrs }) =>
      attrs.some(({ name }) => name === 'style' || name.startsWith('on')),
    ),
  );
  expect(having.map(({ address }) => address)).toEqual([]);
});

test('the citation processor, which is under another licence, is in no file of the site', () => {
  const files = [...exportedFiles].filter((file) => /\.(?:js|html|json)$/.test(file));
  expect(files.length).toBeGreaterThan(100);
  const holding = files.filter((file) =>
    readFileSync(`out.fixture${file}`, 'utf8').includes('CSL.Engine'),
  );
  expect(holding).toEqual([]);
});

test('nothing is refused while the explorer is used', async ({ page }) => {
  const refusals = await recordRefusals(page);
  await openExplorer(page);
  await option(page, 'Theme', aTheme.title).click();
  await expect(page).toHaveURL(/theme=/);
  await searchBox(page).fill('human');
  await expect(page).toHaveURL(/q=human/);
  await searchBox(page).fill('');
  await expect(page).not.toHaveURL(/q=/);
  await page.goBack();
  await page.setViewportSize({ width: 390, height: 844 });
  await openExplorer(page);
  await filtersButton(page).click();
  await expect(sheet(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(sheet(page)).toBeHidden();
  await page.goto(`/initiatives/${anInitiative.id}/`);
  await page.goBack();
  expect(refusals).toEqual([]);
});

test('nothing is refused while words are selected, cited and copied', async ({ page }) => {
  const refusals = await recordRefusals(page);
  await selectTheWords(page);
  await expect(tools(page)).toBeVisible();
  await page.goto(pathOf(await copyBy(page, 'Copy link')));
  await page.goto(`/documents/${aDocument.id}/`);
  await page.getByRole('link', { name: 'Cite paragraph 4' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /copy.*chicago, note/i })
    .click();
  expect(refusals).toEqual([]);
});

const pathOf = (address: string) => {
  const { pathname, search, hash } = new URL(address);
  return `${pathname}${search}${hash}`;
};

/** Three ways to run; each leaves its mark. */
const INJECTED =
  '<img src="/no-such-picture" onerror="document.documentElement.dataset.handler=1">' +
  '<script>document.documentElement.dataset.inline = 1;</script>' +
  '<a id="lure" href="javascript:void(document.documentElement.dataset.link=1)">lure</a>';

for (const { path, isProtected } of [
  { path: '/themes/', isProtected: true },
  { path: EXPLORER, isProtected: true },
  { path: '/themes/', isProtected: false },
]) {
  const outcome = isProtected ? 'does not run' : 'runs once the policy is taken away';
  test(`what is injected into ${path} ${outcome}`, async ({ page }) => {
    await page.route(`**${path}`, async (route) => {
      const response = await route.fetch();
      const html = (await response.text()).replace('<main', `${INJECTED}<main`);
      const { 'content-security-policy': _, ...stripped } = response.headers();
      const meta = /<meta http-equiv="Content-Security-Policy"[^>]*>/;
      if (isProtected) return route.fulfill({ response, body: html });
      return route.fulfill({ status: 200, headers: stripped, body: html.replace(meta, '') });
    });
    const failed = page.waitForResponse('**/no-such-picture');
    await page.goto(path);
    await failed;
    await page.locator('#lure').evaluate((link: HTMLAnchorElement) => link.click());
    const ran = () => page.evaluate(() => ({ ...document.documentElement.dataset }));
    if (!isProtected) {
      await expect.poll(ran).toMatchObject({ handler: '1', inline: '1', link: '1' });
      return;
    }
    // The control needs no longer than this for all three.
    await page.waitForTimeout(1000);
    expect(Object.keys(await ran())).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/handler|inline|link/)]),
    );
  });
}

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
