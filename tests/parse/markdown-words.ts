import fc from 'fast-check';
import { parseMarkdown } from '@/lib/parse/markdown';
import { formatProblem, createReport } from '@/lib/parse/problem';
import type { DraftPassage } from '@/lib/parse/read-passages';
import { readPassages } from '@/lib/parse/read-passages';

/** Words as the source prints them, and as Markdown has to write them. */
export type Written = { readonly text: string; readonly markdown: string };

/** The passages of a text in Markdown. Throws where there is a problem. */
export function passagesOf(markdown: string): readonly DraftPassage[] {
  const file = { path: 'document.md', text: markdown };
  const report = createReport();
  const tree = parseMarkdown(file, report);
  const passages = tree ? readPassages(tree, file, report).drafts : [];
  const problems = report.problems().map(formatProblem);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return passages;
}

const word = fc.stringMatching(/^[a-c]{1,3}$/);
const plain = word.map((text): Written => ({ text, markdown: text }));
const escaped = fc
  .tuple(word, fc.constantFrom(...'*_[]\\`<>#&!-.'), word)
  .map(([before, mark, after]): Written => {
    return { text: `${before}${mark}${after}`, markdown: `${before}\\${mark}${after}` };
  });
const emphasised = fc
  .tuple(fc.oneof(plain, escaped), fc.constantFrom('*', '**', '***'))
  .map(([{ text, markdown }, marks]): Written => {
    return { text, markdown: `${marks}${markdown}${marks}` };
  });

/** A passage of random words: plain, with escaped marks inside, emphasised. */
export const writtenPassage: fc.Arbitrary<Written> = fc
  .array(fc.oneof(plain, escaped, emphasised), { minLength: 1, maxLength: 8 })
  .map((words) => ({
    text: words.map(({ text }) => text).join(' '),
    markdown: words.map(({ markdown }) => markdown).join(' '),
  }));
