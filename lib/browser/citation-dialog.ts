import type { CitationForm, Filling } from '@/lib/text/citation-runs';
import { fillCitation } from '@/lib/text/citation-runs';
import type { Pinpoint } from '@/lib/text/pinpoint';
import { pinpointInWords } from '@/lib/text/pinpoint';
import {
  CITATION_FILE_NAMES,
  CITATION_FILES,
  citationPath,
  passagePath,
} from '@/lib/url/citation-paths';
import { announce } from './announce';
import { loadForms } from './citation-templates';
import { clipboard } from './clipboard';
import { make } from './make';
import { citationNodes } from './citation-nodes';
import type { SelectedWords } from './selected-words';
import { absolute } from './selected-words';
import { pinpointOf, pinpointOfAll } from './source-words';
import { atBase } from '@/lib/url/at-base';

/**
 * Shows the citations of the passage that a link stands beside, with the files for reference
 * managers. Rejects where they cannot be had.
 */
export async function citePassage(link: HTMLElement): Promise<void> {
  const block = link.closest<HTMLElement>('.passage');
  const id = link.closest<HTMLElement>('[data-document]')?.dataset.document;
  if (!block || !id) throw new Error('No passage is beside the link');
  const { permalink, passage = block.id } = block.dataset;
  const pinpoint = pinpointOf(block);
  const filling = { pinpoint, url: absolute(permalink ?? passagePath(id, passage)) };
  const item = { of: 'passage', document: id, passage } as const;
  const files = CITATION_FILES.map((file) =>
    make('a', { href: atBase(citationPath(item, file)), download: '' }, CITATION_FILE_NAMES[file]),
  );
  const forms = await loadForms(id);
  open(titleFor(pinpoint), forms, filling, files);
}

function titleFor(pinpoint: Pinpoint | undefined): string {
  return pinpoint ? `Cite ${pinpointInWords(pinpoint)}` : 'Cite this passage';
}

/** Shows the citations of selected words; says so where they cannot be had. */
export function citeWords({ document, passages, citedHref }: SelectedWords): void {
  const filling = { pinpoint: pinpointOfAll(passages), url: citedHref };
  loadForms(document).then(
    (forms) => open('Cite these words', forms, filling, []),
    () => announce('The citations could not be loaded'),
  );
}

function open(
  title: string,
  forms: readonly CitationForm[],
  filling: Filling,
  files: readonly Node[],
): void {
  // A second press while the forms were under way.
  if (document.querySelector('dialog[open]')) return;
  const close = make('button', { type: 'button', class: 'button-small' }, 'Close');
  const dialog = make(
    'dialog',
    { class: 'cite-dialog', 'aria-label': title, closedby: 'any' },
    make('div', { class: 'cite-head' }, make('h2', {}, title), close),
    make('ul', { class: 'rows' }, ...forms.map((form) => formItem(form, filling))),
  );
  if (files.length > 0) {
    dialog.append(
      make(
        'p',
        { class: 'cite-files' },
        'For reference managers:',
        ...files.flatMap((file) => [' ', file]),
      ),
    );
  }
  dialog.addEventListener('mousedown', keepSelection);
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

function formItem(form: CitationForm, filling: Filling): HTMLElement {
  const { id, label } = form;
  const head = make('div', { class: 'cite-head' }, make('h3', {}, label));
  if (clipboard)
    head.append(copyButton('citation', 'Copy', 'Citation copied', ` the citation: ${label}`));
  const runs = fillCitation(form, { ...filling, accessed: new Date() });
  const citation = make('p', { 'data-citation': '' }, ...citationNodes(runs));
  return make('li', { 'data-citation-form': id }, head, citation);
}

/** A button that copies, and says so. `subject` is for those who do not see where it stands. */
export function copyButton(copy: string, idle: string, done: string, subject = ''): HTMLElement {
  const words = make('span', { class: 'copy-idle' }, idle);
  if (subject !== '') words.append(make('span', { class: 'sr-only' }, subject));
  return make(
    'button',
    { type: 'button', class: 'button-small', 'data-copy': copy },
    words,
    make('span', { class: 'copy-done' }, done),
  );
}

/** A press on a button would take the selection away. */
export function keepSelection(event: MouseEvent): void {
  if (event.target instanceof Element && event.target.closest('button')) event.preventDefault();
}
