import { wordsOf } from '@/lib/text/words';
import { findForms } from './citation-forms';
import { isOn } from './preferences';
import { quotation } from './quotation';
import type { SelectedWords } from './selected-words';
import { findSelectedWords } from './selected-words';

/** A word or two are copied as they are: to look them up, or to search for them. */
const FEWEST_WORDS = 3;

/** Source text that is copied takes its citation along, unless the reader wants it plain. */
export function enableCitedCopying(): void {
  document.addEventListener('copy', (event) => {
    if (event.defaultPrevented) return;
    if (event.target instanceof Element && event.target.closest('input, textarea')) return;
    const selected = findSelectedWords();
    if (selected && event.clipboardData && isPlain(selected)) {
      // What stands between two passages is ours.
      if (selected.spans.length === 1) return;
      event.clipboardData.setData('text/plain', selected.words.replaceAll('\n', '\n\n'));
      event.preventDefault();
      return;
    }
    // A copy cannot wait: the forms were asked for when the words were selected.
    const forms = selected && findForms(selected.document);
    if (!forms || !event.clipboardData) return;
    const { text, html = '' } = quotation(selected, forms);
    event.clipboardData.setData('text/plain', text);
    event.clipboardData.setData('text/html', html);
    event.preventDefault();
  });
}

function isPlain({ words }: SelectedWords): boolean {
  return isOn('copy-plain') || wordsOf(words).length < FEWEST_WORDS;
}
