import { expect } from '@playwright/test';
import type { CitationForm } from '@/lib/text/citation-runs';
import { derivedPaths, paths } from '@/lib/url/paths';
import { aDocument } from './corpus';
import { test } from './reused-page';
import {
  copyBy,
  nextParagraph,
  paragraph,
  readClipboard,
  select,
  selected,
  selectIn,
  selectTheWords,
  tools,
  words,
  wordsStart,
} from './select-words';

test('selected words get tools, right behind their passage and above their first line', async ({
  page,
}) => {
  await selectTheWords(page);
  await expect(tools(page).getByRole('button')).toHaveText([/Copy link/, /Copy quote/, /Cite/]);
  await expect(page.locator(`#${paragraph.id} + selection-tools`)).toHaveCount(1);
  const box = await tools(page).boundingBox();
  const line = await page.evaluate(() => getSelection()?.getRangeAt(0).getClientRects()[0]?.top);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(line ?? 0);
});

test('the tools are below the words where there is no room above them', async ({ page }) => {
  await selectTheWords(page);
  await expect(tools(page)).toBeVisible();
  await page.evaluate((id) => {
    const text = document.querySelector(`#${id} .passage-text`);
    scrollBy(0, text?.getBoundingClientRect().top ?? 0);
  }, paragraph.id);
  await selectIn(page, paragraph, 0, 8);
  const bottom = () => {
    return page.evaluate(() => getSelection()?.getRangeAt(0).getBoundingClientRect().bottom ?? 0);
  };
  await expect
    .poll(async () => ((await tools(page).boundingBox())?.y ?? 0) >= (await bottom()))
    .toBe(true);
});

test('the tools are within a screen of 320 pixels, and nothing moves', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`/documents/${aDocument.id}/`);
  const height = () => page.evaluate(() => document.documentElement.scrollHeight);
  const before = await height();
  for (let start = 0; start < 80; start += 16) {
    await selectIn(page, paragraph, start, start + 8);
    await expect(tools(page)).toBeVisible();
    await expect.poll(() => selected(page)).toBe(paragraph.text.slice(start, start + 8));
    const box = await tools(page).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  }
  expect(await height()).toBe(before);
});

test('the tools go when nothing is selected, or something else', async ({ page }) => {
  await selectTheWords(page);
  await expect(tools(page)).toBeVisible();
  await page.evaluate(() => getSelection()?.collapseToEnd());
  await expect(tools(page)).toHaveCount(0);
  await selectTheWords(page);
  await expect(tools(page)).toBeVisible();
  await page.evaluate(() => getSelection()?.selectAllChildren(document.body));
  await expect(tools(page)).toHaveCount(0);
});

test('a quote is copied letter for letter, with its citation and the link of its words', async ({
  page,
}) => {
  await selectTheWords(page);
  const link = await copyBy(page, 'Copy link');
  const [quote, citation, ...more] = (await copyBy(page, 'Copy quote')).split('\n\n');
  expect([quote, more]).toEqual([words, []]);
  expect(citation).toContain(link);
  expect(await selected(page)).toBe(words);
  const html = (await readClipboard(page))['text/html'] ?? '';
  const { language } = aDocument;
  expect(html).toContain(
    `<blockquote cite="${link}" lang="${language}"><p>${words}</p></blockquote>`,
  );
  expect(html).toContain(`<a href="${link}">${link}</a>`);
  expect(html).toMatch(/<i>[^<]+<\/i>/);
});

test('a quote over two paragraphs has both, apart', async ({ page }) => {
  await page.goto(`/documents/${aDocument.id}/`);
  const end = nextParagraph.text.indexOf(' ', 12);
  const to = { passage: nextParagraph.id, offset: end };
  await select(page, { passage: paragraph.id, offset: wordsStart }, to);
  const copied = (await copyBy(page, 'Copy quote')).split('\n\n');
  const second = nextParagraph.text.slice(0, end);
  expect(copied.slice(0, -1)).toEqual([paragraph.text.slice(wordsStart), second]);
  expect(copied.at(-1)).toContain(`${paragraph.number}–${nextParagraph.number}`);
});

test('by keyboard: one stop for Tab, arrows among the tools, Escape to hide them', async ({
  page,
}) => {
  await page.goto(`/documents/${aDocument.id}/`);
  await page.locator(`#${paragraph.id} .passage-text`).dblclick({ position: { x: 5, y: 10 } });
  for (let more = 0; more < 12; more += 1) await page.keyboard.press('Shift+ArrowRight');
  await expect(tools(page)).toBeVisible();
  const chosen = await selected(page);
  const link = tools(page).getByRole('button', { name: 'Copy link' });
  const cite = tools(page).getByRole('button', { name: 'Cite' });
  // Links on names stand between the words and the tools.
  const links = await page.locator(`#${paragraph.id} .passage-text a`).count();
  for (let stop = 0; stop <= links; stop += 1) {
    await page.keyboard.press('Tab');
    if (await link.evaluate((button) => button === document.activeElement)) break;
  }
  await expect(link).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(cite).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(link).toBeFocused();
  await page.keyboard.press('End');
  await expect(cite).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(cite).toBeFocused();
  expect(await selected(page)).toBe(chosen);
  await page.keyboard.press('Escape');
  await expect(tools(page)).toHaveCount(0);
  expect(await selected(page)).toBe(chosen);
});

test('“Cite” has every form for these words, and gives the focus back', async ({ page }) => {
  await selectTheWords(page);
  const link = await copyBy(page, 'Copy link');
  const cite = tools(page).getByRole('button', { name: 'Cite' });
  await cite.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Cite these words' });
  const forms = await page.request.get(derivedPaths.citationTemplates(aDocument.id));
  const all = (await forms.json()) as CitationForm[];
  const labels = all.map(({ label }) => label);
  // What stands in the text itself has no link by any style.
  const linked = all.filter(({ one }) => one.some(({ slot }) => slot === 'url'));
  expect(linked.length).toBeGreaterThanOrEqual(5);
  await expect(dialog.getByRole('heading', { level: 3 })).toHaveText(labels);
  await expect(dialog.getByRole('link', { name: link })).toHaveCount(linked.length);

  const [first = ''] = labels;
  await dialog.getByRole('button', { name: first }).click();
  await expect(page.getByRole('status')).toHaveText('Citation copied');
  const copied = (await readClipboard(page))['text/plain'] ?? '';
  await expect(dialog.getByRole('listitem').first()).toContainText(copied);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(cite).toBeFocused();
  expect(await selected(page)).toBe(words);
});

test('the link beside a paragraph shows its citations and their files', async ({ page }) => {
  await page.goto(`/documents/${aDocument.id}/`);
  const link = page.getByRole('link', { name: `Cite paragraph ${paragraph.number}`, exact: true });
  await link.press('Enter');
  const dialog = page.getByRole('dialog', { name: `Cite paragraph ${paragraph.number}` });
  const permalink = new URL(paths.passage(aDocument.id, paragraph.id), page.url()).href;
  await expect(dialog.getByRole('listitem').first()).toContainText(permalink);
  const item = { of: 'passage', document: aDocument.id, passage: paragraph.id } as const;
  const files = dialog.getByRole('link', { name: /BibTeX|RIS|CSL-JSON/ });
  expect(await files.evaluateAll((all) => all.map((file) => file.getAttribute('href')))).toEqual([
    derivedPaths.citation(item, 'bib'),
    derivedPaths.citation(item, 'ris'),
    derivedPaths.citation(item, 'csl.json'),
  ]);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(link).toBeFocused();
  await expect(page).toHaveURL(`/documents/${aDocument.id}/`);
});
