import type { PolicyDocument } from '@/lib/model/document';
import type { Passage } from '@/lib/model/passage';

const BETWEEN = '\n';

/**
 * A document's words without anything of ours: the texts of its passages in reading order, each
 * letter for letter, a line feed between two.
 */
export function plainTextOf(document: PolicyDocument): string {
  return document.passages.map(({ text }) => text).join(BETWEEN);
}

/** Where a passage begins in `plainTextOf` its document, in UTF-16 units. */
export function startInPlainText(document: PolicyDocument, passage: Passage): number {
  const before = document.passages.slice(0, document.passages.indexOf(passage));
  return before.reduce((sum, { text }) => sum + text.length + BETWEEN.length, 0);
}
