import { citeWords, copyButton, keepSelection } from './citation-dialog';
import { loadForms } from './citation-templates';
import { clipboard } from './clipboard';
import { make } from './make';
import type { SelectedWords } from './selected-words';
import { findSelectedWords } from './selected-words';
import { findRange } from './source-words';

/** A selection that has not changed for so long has been made, in milliseconds. */
const SETTLED_AFTER = 120;
/** The space between the tools, the words and the edges of the window, in pixels. */
const GAP = 8;
/** Where fingers point, the handles of a selection hang below it by so much. */
const HANDLE = 32;

/** Selected source text gets tools beside it: to copy its link or the quote, and to cite it. */
export function enableSelectionTools(): void {
  const tools = makeTools();
  let waiting = 0;
  // These tools may arrive in the middle of the very first selection.
  let isPointing = document.documentElement.matches(':active');
  const update = () => {
    if (isPointing || isDialogOpen()) return;
    const selected = findSelectedWords();
    if (!selected) tools.remove();
    else show(tools, selected);
  };
  const settle = () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(update, SETTLED_AFTER);
  };
  document.addEventListener('selectionchange', settle);
  for (const type of ['pointerdown', 'pointermove', 'pointerup', 'pointercancel'] as const) {
    document.addEventListener(type, ({ buttons }) => {
      const wasPointing = isPointing;
      isPointing = buttons !== 0;
      if (wasPointing && !isPointing) settle();
    });
  }
  // A dialog may take the selection away; `close` does not bubble.
  document.addEventListener('close', settle, true);
  addEventListener('resize', () => {
    if (tools.isConnected) update();
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && !isDialogOpen()) tools.remove();
  });
  update();
}

function isDialogOpen(): boolean {
  return document.querySelector('dialog[open]') !== null;
}

function makeTools(): HTMLElement {
  const cite = make('button', { type: 'button', class: 'button-small' }, 'Cite');
  cite.addEventListener('click', () => {
    const selected = findSelectedWords();
    if (selected) citeWords(selected);
  });
  const buttons = clipboard
    ? [
        copyButton('words-link', 'Copy link', 'Link copied'),
        copyButton('words-quote', 'Copy quote', 'Quote copied'),
        cite,
      ]
    : [cite];
  const tools = document.createElement('selection-tools');
  tools.setAttribute('role', 'toolbar');
  tools.setAttribute('aria-label', 'Selected words');
  tools.append(...buttons);
  buttons.forEach((button, at) => (button.tabIndex = at === 0 ? 0 : -1));
  tools.addEventListener('mousedown', keepSelection);
  tools.addEventListener('keydown', (event) => walk(event, buttons));
  return tools;
}

/** Arrow keys go round the buttons, which are one stop for Tab. */
function walk(event: KeyboardEvent, buttons: readonly HTMLElement[]): void {
  const { length } = buttons;
  const at = buttons.findIndex((button) => button === document.activeElement);
  const steps = new Map([
    ['ArrowRight', at + 1],
    ['ArrowLeft', at - 1 + length],
    ['Home', 0],
    ['End', length - 1],
  ]);
  const step = steps.get(event.key);
  if (step === undefined) return;
  event.preventDefault();
  buttons.forEach((button, index) => (button.tabIndex = index === step % length ? 0 : -1));
  buttons[step % length]?.focus();
}

function show(tools: HTMLElement, selected: SelectedWords): void {
  // Asked for now, as a copy cannot wait; whoever needs them says what went wrong.
  loadForms(selected.document).catch(() => undefined);
  const { block: own } = selected.last;
  const block = own.closest('table') ?? own;
  if (block.nextElementSibling !== tools) block.after(tools);
  place(tools, selected);
}

/**
 * Above the first line; below the last one where there is no room, or where fingers select. Where
 * both ends are out of view, beside the lines if the page is wide enough: not on selected words.
 */
function place(tools: HTMLElement, { passages, spans }: SelectedWords): void {
  const lines = spans.flatMap((span) => [...(findRange(passages, span)?.getClientRects() ?? [])]);
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return;
  tools.style.translate = '';
  const { left, top, width, height } = tools.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const isTouched = matchMedia('(pointer: coarse)').matches;
  const above = first.top - height - GAP;
  const below = last.bottom + (isTouched ? HANDLE : GAP);
  const lowest = clientHeight - height - GAP;
  const y = isTouched || above < GAP ? Math.max(GAP, Math.min(below, lowest)) : above;
  const beside = Math.max(...lines.map(({ right }) => right)) + GAP;
  const widest = clientWidth - width - GAP;
  const isOnWords = y < last.bottom && y + height > first.top;
  const x = isOnWords && beside <= widest ? beside : Math.max(GAP, Math.min(first.left, widest));
  tools.style.translate = `${Math.round(x - left)}px ${Math.round(y - top)}px`;
}
