import type { Pinpoint } from '@/lib/text/pinpoint';
import { pinpointRange } from '@/lib/text/pinpoint';
import type { LinkedPassage, WordsSpan } from '@/lib/url/words-link';

/** A passage on the page that is open. */
export type PassageOnPage = LinkedPassage & {
  /** The whole block, which carries its number and addresses. */
  readonly block: HTMLElement;
  /** The element whose text is the source's, letter for letter. */
  readonly words: Element;
};

/** The passages of a document (`[data-document]`) on this page, in their order. */
export function passagesOf(root: Element): PassageOnPage[] {
  return [...document.querySelectorAll<HTMLElement>('.passage')].flatMap((block) => {
    // A row that stands in a group with others is both.
    const words = block.matches('.passage-text') ? block : block.querySelector('.passage-text');
    if (!words || block.closest('[data-document]') !== root) return [];
    return [{ id: block.dataset.passage ?? block.id, text: words.textContent, block, words }];
  });
}

/** The place of words on the page; undefined where the page does not have them. */
export function findRange(
  passages: readonly PassageOnPage[],
  { passage, start, end }: WordsSpan,
): Range | undefined {
  const words = passages.find(({ id }) => id === passage)?.words;
  if (!words) return undefined;
  const range = document.createRange();
  const texts = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
  let at = 0;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (start >= at && start < at + length) range.setStart(node, start - at);
    if (end > at && end <= at + length) range.setEnd(node, end - at);
    at += length;
  }
  return range;
}

/** How a passage is pointed at, as its block has it; undefined for headings without a number. */
export function pinpointOf({ dataset }: HTMLElement): Pinpoint | undefined {
  for (const by of ['locator', 'page', 'count'] as const) {
    const value = dataset[by];
    if (value !== undefined) return { by, value };
  }
  return dataset.number === undefined ? undefined : { by: 'paragraph', value: dataset.number };
}

/** How these passages are pointed at, from the first to the last one; undefined for headings alone. */
export function pinpointOfAll(passages: readonly PassageOnPage[]): Pinpoint | undefined {
  const all = passages.flatMap(({ block }) => pinpointOf(block) ?? []);
  const [first, last] = [all[0], all.at(-1)];
  return first && last && pinpointRange(first, last);
}
