import { announce } from './announce';

/** For how long a link says that it was copied, in milliseconds. */
const SAID_FOR = 2500;

/**
 * Makes every `[data-copy]` copy: a link its own absolute address, `data-copy="quote"` the words of
 * the element `#quote`, letter for letter. Where the clipboard is out of reach a link stays a link,
 * and buttons stay hidden.
 */
export function enableCopying(): void {
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (!clipboard) return;
  for (const button of document.querySelectorAll<HTMLElement>('button[data-copy][hidden]')) {
    button.hidden = false;
  }
  document.addEventListener('click', (event) => {
    const control = findControl(event);
    if (!control || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    clipboard.writeText(textFor(control)).then(
      () => confirm(control),
      () => follow(control),
    );
  });
}

function findControl(event: MouseEvent): HTMLElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLElement>('[data-copy]') : null;
}

function textFor(control: HTMLElement): string {
  if (control instanceof HTMLAnchorElement) return control.href;
  return document.getElementById('quote')?.textContent ?? '';
}

function confirm(control: HTMLElement): void {
  control.dataset.copied = '';
  announce(control.querySelector('.copy-done')?.textContent ?? 'Copied');
  setTimeout(() => delete control.dataset.copied, SAID_FOR);
}

/** The browser refused: the link leads to its address, which the reader can then copy. */
function follow(control: HTMLElement): void {
  if (control instanceof HTMLAnchorElement) location.assign(control.href);
}
