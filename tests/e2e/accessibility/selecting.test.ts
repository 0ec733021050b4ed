import { expect } from '@playwright/test';
import { aDocument, corpus, firstThat } from '@/tests/e2e/corpus';
import { test } from '@/tests/e2e/reused-page';
import { paragraph, select, selected, tools } from '@/tests/e2e/select-words';

const at = aDocument.passages.indexOf(paragraph);
const third = firstThat(aDocument.passages, 'the second paragraph behind', (one) => {
  return aDocument.passages.indexOf(one) > at + 1 && one.text.length > 200;
});

test('the tools stand on none of the words of three paragraphs that fill the window', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 400 });
  await page.goto(`/documents/${aDocument.id}/`);
  await page.evaluate((id) => {
    const top = document.getElementById(id)?.getBoundingClientRect().top ?? 0;
    scrollBy(0, top + 60);
  }, paragraph.id);
  const end = third.text.length;
  await select(page, { passage: paragraph.id, offset: 0 }, { passage: third.id, offset: end });
  await expect(tools(page)).toBeVisible();
  const box = await tools(page).boundingBox();
  const covered = await page.evaluate(
    (tool) => {
      const range = getSelection()?.getRangeAt(0);
      return [...document.querySelectorAll('.passage-text')]
        .filter((text) => range?.intersectsNode(text))
        .flatMap((text) => [...text.getClientRects()])
        .filter(({ left, right, top, bottom }) => {
          const across = left < tool.x + tool.width && right > tool.x;
          return across && top < tool.y + tool.height && bottom > tool.y;
        }).length;
    },
    box ?? { x: 0, y: 0, width: 0, height: 0 },
  );
  expect(box).not.toBeNull();
  expect(covered).toBe(0);
});

test('a drag that ends in the margin selects words of the source alone', async ({ page }) => {
  const { document, passage, text } = noted();
  await page.goto(`/documents/${document}/`);
  const words = page.locator(`#${passage} .passage-text`);
  const note = page
    .locator(`#${passage}`)
    .locator('xpath=../..')
    .locator('margin-notes .note')
    .last();
  await words.scrollIntoViewIfNeeded();
  const [from, to] = [await words.boundingBox(), await note.boundingBox()];
  if (!from || !to) throw new Error('There is no note beside the words');
  await page.mouse.move(from.x + 6, from.y + 12);
  await page.mouse.down();
  await page.mouse.move(to.x + 30, to.y + 10, { steps: 8 });
  await page.mouse.move(to.x + to.width - 20, to.y + to.height - 6, { steps: 8 });
  await page.mouse.up();
  const chosen = (await selected(page)).trim();
  expect(chosen.length).toBeGreaterThan(10);
  expect(text).toContain(chosen);
});

test('the words of a note can be selected by themselves', async ({ page }) => {
  const { document, passage } = noted();
  await page.goto(`/documents/${document}/`);
  const words = page.locator(`#${passage} .passage-text`);
  await words.click({ position: { x: 6, y: 12 } });
  const note = page
    .locator(`#${passage}`)
    .locator('xpath=../..')
    .locator('margin-notes .note p')
    .first();
  await note.dblclick({ position: { x: 12, y: 8 } });
  expect(await note.textContent()).toContain((await selected(page)).trim());
  expect((await selected(page)).trim()).not.toBe('');
});

/** A passage whose first words are plain and that has an initiative beside it. */
function noted() {
  const { document, passage } = firstThat(
    corpus.initiatives,
    'an initiative behind plain words',
    (one) => {
      const passage = aDocument.passages.find(({ id }) => id === one.passage);
      return passage?.number !== undefined && passage.mentions.every(({ start }) => start > 20);
    },
  );
  const text = aDocument.passages.find(({ id }) => id === passage)?.text ?? '';
  return { document, passage, text };
}
