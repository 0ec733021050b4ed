import type { PolicyDocument } from '@/lib/model/document';
import { countPoints } from '@/lib/text/count-points';
import { onceFor } from '@/lib/text/once-for';
import type { DocumentText } from './store';

const BETWEEN = '\n';

/** The words of a document, and where its passages begin in them; made once for each document. */
export const documentTextOf: (document: PolicyDocument) => DocumentText = onceFor(
  ({ passages }) => {
    const starts: Record<string, { readonly units: number; readonly points: number }> = {};
    let [units, points] = [0, 0];
    for (const { id, text } of passages) {
      starts[id] = { units, points };
      units += text.length + BETWEEN.length;
      points += countPoints(text) + BETWEEN.length;
    }
    return { words: passages.map(({ text }) => text).join(BETWEEN), starts };
  },
);
