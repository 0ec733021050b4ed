import type { WordsSpan } from '@/lib/url/words-link';
import type { PassageOnPage } from './source-words';
import { findRange } from './source-words';

/** The name under which the browser knows the words that a link leads to. */
const HIGHLIGHT = 'linked';
const root = document.documentElement;

/** No style sheet of the build may have it: its optimizer does not know the selector yet. */
const LOOK = `::highlight(${HIGHLIGHT}){background-color:var(--mark);color:var(--ink)}`;

/** Lights the words that a link leads to, and brings them into view; selects them in older browsers. */
export function lightWords(passages: readonly PassageOnPage[], spans: readonly WordsSpan[]): void {
  const ranges = spans.flatMap((span) => findRange(passages, span) ?? []);
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (!first || !last) return;
  if ('highlights' in CSS) {
    defineLook();
    CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges));
  } else {
    getSelection()?.setBaseAndExtent(
      ...([first.startContainer, first.startOffset] as const),
      ...([last.endContainer, last.endOffset] as const),
    );
  }
  revealOnArrival(() => bringIntoView(first));
}

/** Brings into view what a link leads to: now, and once more when the browser has done its own scrolling. */
export function revealOnArrival(reveal: () => void): void {
  if (document.readyState === 'complete') return reveal();
  // Who comes back reads on where they were.
  if (hasComeBack()) return;
  reveal();
  // Until all is loaded the browser scrolls too, to the first words that are the same.
  addEventListener('load', () => requestAnimationFrame(() => requestAnimationFrame(reveal)), {
    once: true,
  });
}

/** A link to words lights those or nothing: a passage that it leads to lights none of its own. */
export function markWordsLinked(): void {
  root.dataset.wordsLinked = '';
}

let look: CSSStyleSheet | undefined;

function defineLook(): void {
  if (look) return;
  look = new CSSStyleSheet();
  look.replaceSync(LOOK);
  document.adoptedStyleSheets.push(look);
}

function hasComeBack(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return (
    entry instanceof PerformanceNavigationTiming &&
    (entry.type === 'reload' || entry.type === 'back_forward')
  );
}

/** Takes the light away. */
export function unlightWords(): void {
  delete root.dataset.wordsLinked;
  if ('highlights' in CSS) CSS.highlights.delete(HIGHLIGHT);
}

/** Scrolls only where the words, or as many of them as half a window holds, are not in view. */
function bringIntoView(range: Range): void {
  const { top, bottom, height } = range.getBoundingClientRect();
  const highest = parseFloat(getComputedStyle(root).scrollPaddingTop) || 0;
  if (top >= highest && Math.min(bottom, top + innerHeight / 2) <= innerHeight) return;
  const wanted = Math.max(highest, (innerHeight - height) / 2);
  scrollBy({ top: top - wanted, behavior: 'instant' });
}
