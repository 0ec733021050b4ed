import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { readCitationFile } from '@/tests/cite/read-citation-file';
import { clipboardOf } from './clipboard';
import { aDocument, firstThat } from './corpus';
import { test } from './reused-page';

const paragraph = firstThat(aDocument.passages, 'a paragraph 4', ({ number }) => number === 4);
const permalink = `/documents/${aDocument.id}/#${paragraph.id}`;
const today = new Date();

test('paragraph 4 of the 2000 paper is in a footnote by two clicks', async ({ page }) => {
  await page.goto(`/documents/${aDocument.id}/`);
  await page.getByRole('link', { name: 'Cite paragraph 4' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: /copy.*chicago, note/i }).click();
  const url = new URL(permalink, page.url()).href;
  const date = today.toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' });
  const copied = () => clipboardOf(page);
  await expect
    .poll(copied)
    .toBe(
      `Department of Foreign Affairs and International Trade, Freedom from Fear: Canada’s Foreign Policy for Human Security, 2000, para. 4, accessed ${date}, ${url}.`,
    );
});

test('the dialog is closed by Escape, and the focus is where it was', async ({ page }) => {
  await page.goto(`/documents/${aDocument.id}/`);
  const link = page.getByRole('link', { name: 'Cite paragraph 4' });
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(link).toBeFocused();
});

test('without script “Cite” leads to every form of the citation, without a date of ours', async ({
  pageWithoutScript: page,
}) => {
  await page.goto(`/documents/${aDocument.id}/`);
  await page.getByRole('link', { name: 'Cite paragraph 4' }).click();
  await expect(page).toHaveURL(`/documents/${aDocument.id}/${paragraph.id}/#cite`);
  for (const style of ['Chicago, note', 'APA, reference', 'MLA, work cited', 'McGill, note']) {
    await expect(page.getByRole('heading', { name: style })).toBeVisible();
  }
  await expect(page.getByText('accessed').filter({ visible: true })).toHaveCount(0);
  const note = page.locator('[data-citation-form="chicago-note"] [data-citation]');
  await expect(note).toHaveText(/Security, 2000, para\. 4, http/, { useInnerText: true });
});

test('with script each form says when the reader looked', async ({ page }) => {
  await page.goto(`/documents/${aDocument.id}/${paragraph.id}/`);
  const year = String(today.getUTCFullYear());
  const note = page.locator('[data-citation-form="chicago-note"] [data-citation]');
  await expect(note).toContainText(new RegExp(`accessed [A-Z][a-z]+ \\d+, ${year}, http`));
});

for (const [name, file] of [
  ['BibTeX', 'bib'],
  ['RIS', 'ris'],
  ['CSL-JSON', 'csl.json'],
] as const) {
  test(`the ${name} file is downloaded, and another program reads it back`, async ({ page }) => {
    await page.goto(`/documents/${aDocument.id}/${paragraph.id}/`);
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name, exact: true }).click();
    const path = await (await download).path();
    const read = readCitationFile(readFileSync(path, 'utf8'), file);
    expect(read).toMatchObject({ title: aDocument.title, bodies: aDocument.issuedBy });
    expect(read.url.endsWith(permalink)).toBe(true);
  });
}
