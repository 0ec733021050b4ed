import type * as selecting from './enhance-select';
import { atBase } from '@/lib/url/at-base';

/** What only readers who select or cite need: too much to ship to everybody. */
type Selecting = typeof selecting;
const ADDRESS = '/scripts/enhance-select.js';

/** The module for selected words and citations; rejects where it cannot be had. */
export function loadSelecting(): Promise<Selecting> {
  return import(atBase(ADDRESS)) as Promise<Selecting>;
}

/**
 * Source text that is selected gets its tools, and `a[data-cite]` beside a paragraph shows its
 * citations at once. Where these cannot be had, text stays text and the link leads to them.
 */
export function enableSelecting(): void {
  if (!document.querySelector('[data-document]')) return;
  document.addEventListener('selectionchange', beginWithSourceText);
  keepToOneVoice();
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a[data-cite]');
    if (!(link instanceof HTMLAnchorElement)) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    loadSelecting()
      .then(({ citePassage }) => citePassage(link))
      .catch(() => location.assign(link.href));
  });
}

/**
 * A drag that begins in source text selects source text alone: the style sheet takes the notes
 * beside it out of reach until the next one begins elsewhere.
 */
function keepToOneVoice(): void {
  const mark = (isInSource: boolean) =>
    document.documentElement.toggleAttribute('data-selecting-source', isInSource);
  document.addEventListener('pointerdown', ({ target }) => {
    mark(target instanceof Element && target.closest('.passage-text') !== null);
  });
  document.addEventListener('keydown', ({ key, ctrlKey, metaKey }) => {
    if (key === 'a' && (ctrlKey || metaKey)) mark(false);
  });
}

function beginWithSourceText(): void {
  const selection = getSelection();
  if (!selection || selection.isCollapsed) return;
  if (!selection.anchorNode?.parentElement?.closest('[data-document]')) return;
  document.removeEventListener('selectionchange', beginWithSourceText);
  loadSelecting().then(
    ({ enableSelectionTools, enableCitedCopying }) => {
      enableSelectionTools();
      enableCitedCopying();
    },
    () => undefined,
  );
}
