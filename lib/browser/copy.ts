import { announce } from './announce';
import { citationNodes } from './citation-nodes';
import type { Clipping } from './clipboard';
import { clipboard, writeToClipboard } from './clipboard';
import { make } from './make';
import { isOn } from './preferences';
import { loadSelecting } from './selecting';

/** For how long a control says that it copied, in milliseconds. */
const SAID_FOR = 2500;

/**
 * Makes every `[data-copy]` copy: a link its own absolute address, `quote` the words of the page's
 * quote, letter for letter, and where they stand, `citation` the citation that it stands beside, `text` what is in the
 * element that `data-text` selects, `words-link` and `words-quote` the selected words. Where the
 * clipboard is out of reach a link stays a link, and buttons stay hidden.
 */
export function enableCopying(): void {
  for (const button of document.querySelectorAll<HTMLElement>('button[data-copy][hidden]')) {
    button.hidden = !clipboard;
    // What is never shown needs no place.
    button.classList.toggle('reserved', !button.hidden);
  }
  if (!clipboard) return;
  document.addEventListener('click', (event) => {
    const control =
      event.target instanceof Element && event.target.closest<HTMLElement>('[data-copy]');
    if (!control || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    writeToClipboard(clip(control)).then(
      () => confirm(control),
      () => refuse(control),
    );
  });
}

function clip(control: HTMLElement): Clipping | Promise<Clipping> {
  if (control instanceof HTMLAnchorElement) return { text: control.href };
  const { copy, text = '' } = control.dataset;
  switch (copy) {
    case 'words-link':
    case 'words-quote':
      return loadSelecting().then(({ clipSelected }) => clipSelected(copy));
    case 'citation':
      return clipCitation(control);
    case 'text':
      return { text: textOf(document.querySelector(text)) };
    default:
      return clipQuote();
  }
}

/** The page's quote and what governs it with its citation; without it where the reader wants it plain, or it cannot be had. */
function clipQuote(): Clipping | Promise<Clipping> {
  const quote =
    document.getElementById('quote') ??
    document.querySelector<HTMLElement>('.passage .passage-text');
  const plain = { text: quote?.dataset.quote ?? textOf(quote) };
  if (!quote) return plain;
  return loadSelecting()
    .then(({ clipWords }) => clipWords(quote, isOn('copy-plain')))
    .catch(() => plain);
}

function textOf(element: Element | null): string {
  return element instanceof HTMLTextAreaElement ? element.value : (element?.textContent ?? '');
}

/** What can be seen of the citation, without the elements that only fill it in. */
function clipCitation(control: HTMLElement): Clipping {
  const citation = control.closest('[data-citation-form]')?.querySelector('[data-citation]');
  const runs = [];
  if (citation) {
    const texts = document.createTreeWalker(citation, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const parent = node.parentElement;
      const italic = parent?.closest('i') ? (true as const) : undefined;
      if (!parent?.closest('[hidden]')) runs.push({ text: node.textContent ?? '', italic });
    }
  }
  const text = runs.map((run) => run.text).join('');
  return { text, html: make('p', {}, ...citationNodes(runs)).outerHTML };
}

function confirm(control: HTMLElement): void {
  control.dataset.copied = '';
  announce(control.querySelector('.copy-done')?.textContent ?? 'Copied');
  setTimeout(() => delete control.dataset.copied, SAID_FOR);
}

/** The browser refused: a link leads to its address, which the reader can then copy. */
function refuse(control: HTMLElement): void {
  if (control instanceof HTMLAnchorElement) location.assign(control.href);
  else announce('Could not copy');
}
