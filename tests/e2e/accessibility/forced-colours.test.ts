import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { aDocument, anInitiative, firstThat } from '@/tests/e2e/corpus';
import { openExplorer } from '@/tests/e2e/explorer';
import { test } from '@/tests/e2e/reused-page';

const later = process.env.E2E_CORRECTED_URL ?? '';
const document = `/documents/${anInitiative.document}/`;
const words = (page: Page) =>
  page.locator(`.passage [data-initiative="${anInitiative.id}"]`).first();

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
});

test('words of an initiative are told from other words', async ({ page }) => {
  await page.goto(document);
  await expectSeen(words(page), () => takeOff(words(page), 'words'));
});

test('words whose note is pointed at are told from the others', async ({ page }) => {
  await page.goto(document);
  await words(page).evaluate((element) => element.classList.add('is-lit'));
  await expectSeen(words(page), () => takeOff(words(page), 'is-lit'));
});

test('the passage that a link leads to is marked, and the words of its initiatives', async ({
  page,
}) => {
  const passage = page.locator(`#${anInitiative.passage}`);
  await page.goto(`${document}#${anInitiative.passage}`);
  await expectSeen(passage, () => withoutTarget(page));
  await page.goto(`${document}#${anInitiative.passage}`);
  await expectSeen(words(page), () => withoutTarget(page));
});

test('a passage without initiatives is marked, and so are its words', async ({ page }) => {
  const { id } = firstThat(aDocument.passages, 'a paragraph without initiatives', (one) => {
    return one.reading !== undefined && one.reading.state !== 'coded';
  });
  await page.goto(`/documents/${aDocument.id}/#${id}`);
  await expectSeen(page.locator(`#${id}`), () => withoutTarget(page));
});

test('what was put in and what was taken out are told apart, and from what stayed', async ({
  page,
}) => {
  await page.goto(`${later}/documents/fff-2000/`);
  const sentence = page.locator('.change .source').first();
  for (const name of ['ins', 'del'] as const) {
    const piece = page.locator(`.change ${name}`).first();
    await piece.scrollIntoViewIfNeeded();
    await expectSeen(sentence, () => renameElement(piece, name === 'ins' ? 'del' : 'ins'));
    await page.reload();
    await expectSeen(sentence, () => renameElement(piece, 'span'));
  }
});

test('the passage behind a former id is marked', async ({ page }) => {
  await page.goto(document);
  const passage = page.locator(`#${anInitiative.passage}`);
  // As `FormerIds` writes it; no passage of the site has one.
  await passage.evaluate((element) => {
    const former = globalThis.document.createElement('span');
    former.id = 'formerly';
    former.className = 'former';
    element.before(former);
  });
  await page.evaluate(() => {
    location.hash = 'formerly';
  });
  await expectSeen(passage, () => withoutTarget(page));
});

test('the mark of the editors is there', async ({ page }) => {
  const { id } = firstThat(aDocument.passages, 'a note of the editors', (one) => {
    return one.editorsNotes.length > 0;
  });
  await page.goto(`/documents/${aDocument.id}/`);
  const noted = page.locator(`#${id} .noted`).first();
  await expectSeen(page.locator(`#${id}`), () => takeOff(noted, 'noted'));
});

test('the section that one is in is told from the others', async ({ page }) => {
  await page.goto('/themes/');
  const link = page.getByRole('navigation', { name: 'Main' }).locator('[aria-current=page]');
  const { text, weight } = await link.evaluate((element) => {
    const { textDecorationLine, fontWeight } = getComputedStyle(element);
    return { text: textDecorationLine, weight: fontWeight };
  });
  expect({ text, weight }).toEqual({ text: 'underline', weight: '600' });
});

test('a box that is ticked is told from one that is not', async ({ page }) => {
  await openExplorer(page);
  const box = page.getByRole('checkbox').first();
  await box.check();
  await page.mouse.move(0, 0);
  await box.blur();
  await expectSeen(box, async () => {
    await box.uncheck();
    await page.mouse.move(0, 0);
    await box.blur();
  });
});

for (const [name, path, selector] of [
  ['a link of the header', '/', 'nav a'],
  ['the search', '/', 'main input[type=search]'],
  ['the number of a passage', document, '.passage a'],
  ['a name in a passage', document, 'a.mention'],
  ['a button', `/initiatives/${anInitiative.id}/`, 'a.button-strong'],
  ['a chip', `/initiatives/${anInitiative.id}/`, 'a.chip'],
  ['what opens', document, 'summary'],
  ['a cell of the table', '/', 'td a'],
] as const) {
  test(`the focus is seen on ${name}`, async ({ page }) => {
    await page.goto(path);
    const stop = page.locator(selector).first();
    await page.keyboard.press('Tab');
    await stop.focus();
    await expectSeen(stop, () => stop.blur());
  });
}

test('the explorer’s boxes show the focus', async ({ page }) => {
  await openExplorer(page);
  const box = page.getByRole('checkbox').first();
  await page.keyboard.press('Tab');
  await box.focus();
  await expectSeen(box, () => box.blur());
});

/**
 * Something about an element is seen when its picture changes as soon as that is gone. With a rim
 * around it, for rings.
 */
async function expectSeen(element: Locator, undo: () => Promise<unknown>): Promise<void> {
  await element.scrollIntoViewIfNeeded();
  // What the script does about it, as lighting a note, is a moment behind.
  await expect
    .poll(async () => (await pictureOf(element)).equals(await pictureOf(element)))
    .toBe(true);
  const shown = await pictureOf(element);
  await undo();
  expect((await pictureOf(element)).equals(shown), 'nothing is seen of it').toBe(false);
}

async function pictureOf(element: Locator): Promise<Buffer> {
  const rim = 12;
  const box = await element.boundingBox();
  if (!box) throw new Error('There is nothing to take a picture of');
  const { innerWidth, innerHeight } = await element.evaluate(() => ({
    innerWidth: window.innerWidth,
    innerHeight: window.innerHeight,
  }));
  const x = Math.max(0, box.x - rim);
  const y = Math.max(0, box.y - rim);
  const width = Math.min(innerWidth, box.x + box.width + rim) - x;
  const height = Math.min(innerHeight, box.y + box.height + rim) - y;
  return element.page().screenshot({ clip: { x, y, width, height }, caret: 'hide' });
}

function takeOff(element: Locator, name: string): Promise<void> {
  return element.evaluate((one, gone) => one.classList.remove(gone), name);
}

/** Where a link led is forgotten; nothing scrolls. */
function withoutTarget(page: Page): Promise<void> {
  return page.evaluate(() => {
    const { scrollX, scrollY } = window;
    location.hash = '#nowhere';
    window.scrollTo(scrollX, scrollY);
  });
}

/** The same words in an element of another name. */
function renameElement(element: Locator, name: string): Promise<void> {
  return element.evaluate((one, other) => {
    const renamed = globalThis.document.createElement(other);
    renamed.append(...one.childNodes);
    one.replaceWith(renamed);
    renamed.classList.add('renamed');
  }, name);
}
