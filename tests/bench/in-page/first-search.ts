import { nextFrame } from './next-frame';

let found: number | undefined;

/**
 * Types a letter as soon as the page shows its search box, as an impatient reader does, and notes
 * when results with that letter marked are painted. To be put into the page before it loads.
 */
export function watchFirstSearch(letter: string): void {
  const paint = new PerformanceObserver((list) => {
    const box = document.querySelector<HTMLInputElement>('main input[type="search"]');
    if (!list.getEntriesByName('first-contentful-paint')[0] || !box) return;
    paint.disconnect();
    type(box, letter);
    untilMarked();
  });
  paint.observe({ type: 'paint', buffered: true });
}

/** Milliseconds from the navigation to those results; undefined as long as they are not there. */
export function readFirstSearch(): number | undefined {
  return found;
}

function type(box: HTMLInputElement, letter: string): void {
  box.focus();
  // As keys do it: the value is there before the event, and the page may not be listening yet.
  const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
  set?.call(box, letter);
  box.dispatchEvent(
    new InputEvent('input', { bubbles: true, data: letter, inputType: 'insertText' }),
  );
}

function untilMarked(): void {
  const isThere = () => document.querySelector('main li mark') !== null;
  const note = () => void nextFrame().then((at) => (found ??= at));
  if (isThere()) return note();
  const observer = new MutationObserver(() => {
    if (!isThere()) return;
    observer.disconnect();
    note();
  });
  observer.observe(document.documentElement, { childList: true, subtree: true });
}
