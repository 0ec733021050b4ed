import type { Locator, Page } from '@playwright/test';
import type { Passage } from '@/lib/model/passage';
import { aDocument, firstThat } from './corpus';

/** A place in a passage's words, in UTF-16 units. */
type Place = { readonly passage: string; readonly offset: number };

/** A long paragraph that does not begin with a link, so that a press there leads nowhere. */
export const paragraph = firstThat(aDocument.passages, 'a paragraph before another', (one) => {
  const next = aDocument.passages[aDocument.passages.indexOf(one) + 1];
  const isPlain = one.mentions.every(({ start }) => start > 20);
  const areNumbered = one.number !== undefined && next?.number !== undefined;
  return isPlain && areNumbered && one.text.length > 200;
});

/** The one behind it. */
export const nextParagraph: Passage = firstThat(
  aDocument.passages,
  'a paragraph behind it',
  (one) => aDocument.passages.indexOf(one) === aDocument.passages.indexOf(paragraph) + 1,
);

/** Words of the paragraph: from the third to the eighth. */
export const words = paragraph.text.split(' ').slice(2, 8).join(' ');
export const wordsStart = paragraph.text.indexOf(words);

/** Selects words of the paragraph, or any others; as by pointer or keyboard, the browser is told. */
export function select(page: Page, from: Place, to: Place): Promise<void> {
  return page.evaluate(
    (places) => {
      const [start, end] = places.map(({ passage, offset }) => {
        const own = `#${passage}.passage-text, #${passage} .passage-text`;
        const words = document.querySelector(own) ?? document.body;
        const texts = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
        let left = offset;
        for (let node = texts.nextNode(); node; node = texts.nextNode()) {
          const length = node.textContent?.length ?? 0;
          if (left <= length) return { node, left };
          left -= length;
        }
        throw new Error(`No place ${offset} in ${passage}`);
      });
      if (start && end)
        getSelection()?.setBaseAndExtent(start.node, start.left, end.node, end.left);
    },
    [from, to],
  );
}

/** Opens the document and selects the words. */
export async function selectTheWords(page: Page): Promise<void> {
  await page.goto(`/documents/${aDocument.id}/`);
  await selectIn(page, paragraph, wordsStart, wordsStart + words.length);
}

/** Selects a stretch of a passage. */
export function selectIn(page: Page, { id }: Passage, start: number, end: number): Promise<void> {
  return select(page, { passage: id, offset: start }, { passage: id, offset: end });
}

/** The toolbar of selected words. */
export function tools(page: Page): Locator {
  return page.getByRole('toolbar', { name: 'Selected words' });
}

/** What is selected, as the browser has it. */
export function selected(page: Page): Promise<string> {
  return page.evaluate(() => getSelection()?.toString() ?? '');
}

/** The clipboard's content by its type. */
export function readClipboard(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const parts = (item?.types ?? []).map(async (type) => {
      const blob = await item?.getType(type);
      return [type, (await blob?.text()) ?? ''] as const;
    });
    return Object.fromEntries(await Promise.all(parts));
  });
}

/** Presses a button of the tools, and gives the text that it copied. */
export async function copyBy(page: Page, name: 'Copy link' | 'Copy quote'): Promise<string> {
  await tools(page).getByRole('button', { name }).click();
  const said = name === 'Copy link' ? 'Link copied' : 'Quote copied';
  await tools(page).getByText(said).waitFor();
  return (await readClipboard(page))['text/plain'] ?? '';
}
