import type { Shape } from '@/components/ui/square';
import type { PolicyDocument } from '@/lib/model/document';
import { onceFor } from '@/lib/text/once-for';

/** How a document is told apart at a glance: by shape and year. */
export type DocumentMark = {
  readonly id: string;
  readonly year: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly shape: Shape;
};

/** The marks of all documents, oldest first: two are told by shape, more of them by the year alone. */
export const documentMarks = onceFor(
  (documents: readonly PolicyDocument[]): readonly DocumentMark[] =>
    documents.map(({ id, date, title, shortTitle }, index) => {
      const shape = documents.length > 2 ? 'plain' : index === 0 ? 'outlined' : 'filled';
      return { id, year: date.slice(0, 4), title, shortTitle, shape };
    }),
);

/** The same marks by the ids of the documents. */
export const documentMarksById = onceFor(
  (documents: readonly PolicyDocument[]): ReadonlyMap<string, DocumentMark> =>
    new Map(documentMarks(documents).map((mark) => [mark.id, mark])),
);
