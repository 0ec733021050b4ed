import { wordsOf } from '@/lib/text/words';
import { findForms } from './citation-templates';
import type { Clipping } from './clipboard';
import { governedParagraphs } from './governed-words';
import { isOn } from './preferences';
import { quotation } from './quotation';
import type { SelectedWords } from './selected-words';
import { findSelectedWords } from './selected-words';

/** A word or two are copied as they are: to look them up, or to search for them. */
const FEWEST_WORDS = 3;

/**
 * Source text that is copied takes its citation along, unless the reader wants it plain. What the
 * browser itself would copy has a break wherever the page has one, and what stands between passages.
 */
export function enableCitedCopying(): void {
  document.addEventListener('copy', (event) => {
    if (event.defaultPrevented) return;
    if (event.target instanceof Element && event.target.closest('input, textarea')) return;
    const selected = findSelectedWords();
    if (!selected || !event.clipboardData) return;
    // A copy cannot wait: the forms were asked for when the words were selected.
    const forms = isPlain(selected) ? undefined : findForms(selected.document);
    const { text, html }: Clipping = forms ? quotation(selected, forms) : plain(selected);
    event.clipboardData.setData('text/plain', text);
    if (html) event.clipboardData.setData('text/html', html);
    event.preventDefault();
  });
}

/** The words without their citation, with an empty line between passages; but a word or two alone. */
function plain(selected: SelectedWords): Clipping {
  return { text: isShort(selected) ? selected.words : governedParagraphs(selected).join('\n\n') };
}

function isPlain(selected: SelectedWords): boolean {
  return isOn('copy-plain') || isShort(selected);
}

function isShort({ words }: SelectedWords): boolean {
  return wordsOf(words).length < FEWEST_WORDS;
}
