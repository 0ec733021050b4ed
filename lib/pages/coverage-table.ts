import { MOST_DOCUMENTS_ABREAST } from '@/lib/lists/page-lengths';
import type { Term } from '@/lib/model/vocabulary';
import type { StoredDocument } from '@/lib/store/store';
import { inFigures } from '@/lib/text/list-in-words';
import { allReasons, isOfKind, reasonInWords } from './reason-in-words';

/** How much of each document the initiatives hold. */
export type CoverageTable = {
  /** Whether the documents are few enough to stand side by side. */
  readonly isAbreast: boolean;
  /** What the figures are. */
  readonly labels: readonly string[];
  readonly documents: readonly {
    readonly id: string;
    /** `2000, Freedom from Fear` */
    readonly name: string;
    /** The figures as they are printed, one for each label. */
    readonly figures: readonly string[];
  }[];
};

/** A document and the number of its initiatives. */
export type CountedDocument = { readonly document: StoredDocument; readonly initiatives: number };

/** The coverage of documents, in the order in which they are given. */
export function coverageTable(
  documents: readonly CountedDocument[],
  reasons: readonly Term[],
): CoverageTable {
  const figures = figuresOf(documents, reasons);
  return {
    isAbreast: documents.length <= MOST_DOCUMENTS_ABREAST,
    labels: figures.map(([label]) => label),
    documents: documents.map((one) => ({
      id: one.document.id,
      name: `${one.document.date.slice(0, 4)}, ${one.document.shortTitle}`,
      figures: figures.map(([, figureOf]) => figureOf(one)),
    })),
  };
}

/** What is said of the coverage of each document: what the figure is, and the figure as it is printed. */
const figuresOf = (
  documents: readonly CountedDocument[],
  reasons: readonly Term[],
): readonly (readonly [label: string, of: (one: CountedDocument) => string])[] => [
  ['Initiatives', ({ initiatives }) => inFigures(initiatives)],
  ['Passages', ({ document: { coverage } }) => inFigures(coverage.passages)],
  ['Passages that hold initiatives', ({ document: { coverage } }) => inFigures(coverage.coded)],
  ...allReasons(reasons)
    .filter((reason) => isOfKind(reason) || documents.some((one) => uncodedIn(one, reason) > 0))
    .map(
      (reason) =>
        [
          reasonInWords(reasons, reason),
          (one: CountedDocument) => inFigures(uncodedIn(one, reason)),
        ] as const,
    ),
  ['Words', ({ document: { coverage } }) => inFigures(coverage.words)],
  [
    'Words that stand in a quote',
    ({ document: { coverage } }) =>
      `${inFigures(coverage.wordsQuoted)} (${percent(coverage.wordsQuoted, coverage.words)})`,
  ],
];

function uncodedIn({ document }: CountedDocument, reason: string): number {
  return document.coverage.uncoded.find((one) => one.reason === reason)?.passages.length ?? 0;
}

function percent(part: number, whole: number): string {
  return `${Math.round((100 * part) / whole)} %`;
}
