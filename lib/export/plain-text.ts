import type { PolicyDocument } from '@/lib/model/document';
import type { Passage } from '@/lib/model/passage';
import { onceFor } from '@/lib/text/once-for';

const BETWEEN = '\n';

/** The place of a passage in the text of its document, in UTF-16 units and in code points. */
type Start = { readonly units: number; readonly points: number };

const layOut = onceFor((document: PolicyDocument) => {
  const starts = new Map<string, Start>();
  let [units, points] = [0, 0];
  for (const { id, text } of document.passages) {
    starts.set(id, { units, points });
    units += text.length + BETWEEN.length;
    points += countPoints(text) + BETWEEN.length;
  }
  return { text: document.passages.map(({ text }) => text).join(BETWEEN), starts };
});

/**
 * A document's words without anything of ours: the texts of its passages in reading order, each
 * letter for letter, a line feed between two.
 */
export function plainTextOf(document: PolicyDocument): string {
  return layOut(document).text;
}

/** Where a passage begins in `plainTextOf` its document. Throws where the document does not have it. */
export function startInPlainText(document: PolicyDocument, { id }: Passage): Start {
  const start = layOut(document).starts.get(id);
  if (!start) throw new Error(`No passage ${id} in ${document.id}`);
  return start;
}

/** How many characters a text has, halves of characters counted as one each. */
export function countPoints(text: string): number {
  return Array.from(text).length;
}
