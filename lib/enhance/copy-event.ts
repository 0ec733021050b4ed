import { wordsOf } from '@/lib/text/words';
import { findForms } from './citation-forms';
import { isOn } from './preferences';
import { quotation } from './quotation';
import { findSelectedWords } from './selected-words';

/** A word or two are copied as they are: to look them up, or to search for them. */
const FEWEST_WORDS = 3;

/** Source text that is copied takes its citation along, unless the reader wants it plain. */
export function enableCitedCopying(): void {
  document.addEventListener('copy', (event) => {
    if (event.defaultPrevented || isOn('copy-plain')) return;
    if (event.target instanceof Element && event.target.closest('input, textarea')) return;
    const selected = findSelectedWords();
    // A copy cannot wait: the forms were asked for when the words were selected.
    const forms = selected && findForms(selected.document);
    if (!forms || !event.clipboardData || wordsOf(selected.words).length < FEWEST_WORDS) return;
    const { text, html = '' } = quotation(selected, forms);
    event.clipboardData.setData('text/plain', text);
    event.clipboardData.setData('text/html', html);
    event.preventDefault();
  });
}
