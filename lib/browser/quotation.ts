import type { CitationForm, Run } from '@/lib/text/citation-runs';
import { citationText, fillCitation } from '@/lib/text/citation-runs';
import { loadForms } from './citation-templates';
import { governedParagraphs } from './governed-words';
import { citationNodes } from './citation-nodes';
import type { Clipping } from './clipboard';
import { make } from './make';
import type { SelectedWords } from './selected-words';
import { findSelectedWords, findWordsIn } from './selected-words';
import { pinpointOfAll } from './source-words';

/** The form that stands behind a copied quote. */
const QUOTED_IN = 'chicago-note';

/** Selected words and those that govern them with their citation, as text and as HTML. */
export function quotation(
  selected: SelectedWords,
  forms: readonly CitationForm[],
  texts = governedParagraphs(selected),
): Clipping {
  const { passages, citedHref } = selected;
  const form = forms.find(({ id }) => id === QUOTED_IN) ?? forms[0];
  const filling = { pinpoint: pinpointOfAll(passages), url: citedHref, accessed: new Date() };
  const runs: Run[] = form ? fillCitation(form, filling) : [{ text: citedHref, slot: 'url' }];
  const lang = selected.last.words.closest<HTMLElement>('[lang]')?.lang ?? '';
  const quote = make('blockquote', { cite: citedHref, lang });
  quote.append(...texts.map((text) => make('p', {}, text)));
  return {
    text: [...texts, citationText(runs)].join('\n\n'),
    html: quote.outerHTML + make('p', {}, ...citationNodes(runs)).outerHTML,
  };
}

/** What the tools copy of the selected words: their link, or the quote. Rejects where none are. */
export async function clipSelected(what: 'words-link' | 'words-quote'): Promise<Clipping> {
  const selected = findSelectedWords();
  if (!selected) throw new Error('No words are selected');
  switch (what) {
    case 'words-link':
      return { text: selected.href };
    case 'words-quote':
      return withCitation(selected);
  }
}

/** The words of an element with their citation, or plain. Rejects where it holds no source text. */
export async function clipWords(element: HTMLElement, isPlain: boolean): Promise<Clipping> {
  const range = document.createRange();
  range.selectNodeContents(element);
  const words = findWordsIn(range);
  if (!words) throw new Error('No words of the source are there');
  // A quote in pieces has its joins in what is copied: on the page they are marks of ours.
  const { quote } = element.dataset;
  const texts = quote === undefined ? governedParagraphs(words) : [quote];
  return isPlain ? { text: texts.join('\n\n') } : withCitation(words, texts);
}

async function withCitation(selected: SelectedWords, texts?: string[]): Promise<Clipping> {
  // Without the citation there is still the quote, and where it stands.
  return quotation(selected, await loadForms(selected.document).catch(() => []), texts);
}
