import { codePointAt } from '@/lib/text/invisible';
import type { Report } from './problem';
import { show } from './problem';
import type { DraftPassage } from './read-passages';
import { sourceOf } from './source-text';
import type { TextFile } from './text-file';

/** Two letters in one sign, as fonts join them: people who search and copy look for the two. */
const LIGATURE = /[\ufb00-\ufb06]/g;

/** More spaces than stand behind a sentence. */
const SPACES = /(?<=[^\s.!?:;"”’)\]]) {2,}(?=\S)|(?<=\S) {3,}(?=\S)/g;

/** Warns of what conversion leaves in texts: joined letters, and the heads of pages, by their spaces. */
export function warnOfLetters(
  drafts: readonly DraftPassage[],
  file: TextFile,
  report: Report,
): void {
  const signs = new Map<string, number>();
  const gaps: { readonly offset: number; readonly words: string }[] = [];
  for (const draft of drafts) {
    const offsetOf = (at: number) => sourceOf(draft, { start: at, end: at + 1 })[0]?.start ?? 0;
    for (const { 0: sign, index } of draft.text.matchAll(LIGATURE)) {
      if (!signs.has(sign)) signs.set(sign, offsetOf(index));
    }
    for (const { index } of draft.text.matchAll(SPACES)) {
      const words = draft.text.slice(Math.max(0, index - 30), index + 30);
      gaps.push({ offset: offsetOf(index), words: words.replaceAll(' ', '·') });
    }
  }
  const [ligature] = signs.values();
  if (ligature !== undefined) {
    const names = [...signs.keys()].map((sign) => `${sign} (${codePointAt(sign, 0)})`);
    const reason = `Unexpected joined letters ${names.join(', ')}, expected each letter by itself, unless the source has them so: programs that read PDF leave them`;
    report.at(file, ligature, 'joined-letters', reason);
  }
  const [gap, ...others] = gaps;
  if (gap !== undefined) {
    const more = others.length === 0 ? '' : ` (and ${others.length} more in this file)`;
    const reason = `Unexpected several spaces in a row in ${show(gap.words)}${more}, expected one: perhaps a running head of a page, which is no part of the text, or a table`;
    report.at(file, gap.offset, 'several-spaces', reason);
  }
}
