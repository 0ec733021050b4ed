import { textDirective } from '@/lib/url/text-fragment';
import type { ChosenWords } from '@/lib/url/words-link';
import { chooseWords, wordsPath } from '@/lib/url/words-link';
import type { PassageOnPage } from './source-words';
import { passagesOf } from './source-words';
import { atBase } from '@/lib/url/at-base';

/** The words that the reader has selected: source text from end to end. */
export type SelectedWords = ChosenWords & {
  /** The document's id. */
  readonly document: string;
  /** The passages that they stand in; never empty. */
  readonly passages: readonly PassageOnPage[];
  readonly last: PassageOnPage;
  /** The blocks of all passages of the page, in their order. */
  readonly blocks: readonly HTMLElement[];
  /** The absolute link to these very words. */
  readonly href: string;
  /** The absolute link that a citation gives: that of the page's subject, else that of the words. */
  readonly citedHref: string;
};

/** The selected words; undefined unless the selection begins and ends in source text. */
export function findSelectedWords(): SelectedWords | undefined {
  const selection = getSelection();
  // Some browsers select several stretches at once: of those, none is copied in place of all.
  if (!selection || selection.isCollapsed || selection.rangeCount !== 1) return undefined;
  return findWordsIn(selection.getRangeAt(0));
}

/** The words of a part of the page; undefined unless it begins and ends in source text. */
export function findWordsIn(range: Range): SelectedWords | undefined {
  const touched = [...document.querySelectorAll('.passage-text')].filter((words) =>
    range.intersectsNode(words),
  );
  const [first, last] = [touched[0], touched.at(-1)];
  const root = first?.closest<HTMLElement>('[data-document]');
  if (!first || !last || !root || root !== last.closest('[data-document]')) return undefined;
  const passages = passagesOf(root);
  const start = offsetIn(first, range.startContainer, range.startOffset);
  const end = offsetIn(last, range.endContainer, range.endOffset);
  const from = passages.find(({ words }) => words === first);
  const to = passages.find(({ words }) => words === last);
  if (start === undefined || end === undefined || !from || !to) return undefined;
  const chosen = chooseWords(
    passages,
    { passage: from.id, offset: start },
    { passage: to.id, offset: end },
  );
  return chosen && describe(chosen, passages, root.dataset.document ?? '');
}

function describe(
  chosen: ChosenWords,
  all: readonly PassageOnPage[],
  id: string,
): SelectedWords | undefined {
  const { link, words, spans } = chosen;
  const passages = all.filter((one) => spans.some(({ passage }) => passage === one.id));
  const [first, last, end] = [passages[0], passages.at(-1), spans.at(-1)?.end];
  if (!first || !last) return undefined;
  const directive = textDirective(words, {
    // What can be seen, as browsers look for nothing else.
    page: document.body.innerText,
    before: first.text.slice(0, link.start),
    after: last.text.slice(end),
  });
  const href = absolute(wordsPath(id, link, directive));
  const { permalink } = first.block.dataset;
  const citedHref = permalink === undefined ? href : absolute(permalink);
  const blocks = all.map(({ block }) => block);
  return { ...chosen, document: id, passages, last, blocks, href, citedHref };
}

/**
 * How far into the words a place is. A place before or behind them counts as their nearest end where
 * nothing is to be read in between, as where a whole paragraph is selected by three clicks.
 */
function offsetIn(words: Element, container: Node, offset: number): number | undefined {
  const range = document.createRange();
  range.selectNodeContents(words);
  const length = words.textContent.length;
  const side = range.comparePoint(container, offset);
  if (side === 0) {
    range.setEnd(container, offset);
    return range.toString().length;
  }
  const between = document.createRange();
  if (side < 0) {
    between.setStart(container, offset);
    between.setEnd(words, 0);
  } else {
    between.setStart(words, words.childNodes.length);
    between.setEnd(container, offset);
  }
  const skipped = between.cloneContents();
  // The tools stand behind the passage, labels before it, and notes are out of reach of a drag that began in the source:
  // inside a selection that ends at the next block.
  for (const ours of skipped.querySelectorAll(notSelected())) ours.remove();
  if (skipped.textContent.trim() !== '') return undefined;
  return side < 0 ? 0 : length;
}

function notSelected(): string {
  const keepsToSource = document.documentElement.hasAttribute('data-selecting-source');
  const always = 'selection-tools, .item-label';
  return keepsToSource ? `${always}, margin-notes` : always;
}

/** An address of this site with its host. */
export function absolute(path: string): string {
  return new URL(atBase(path), location.origin).href;
}
