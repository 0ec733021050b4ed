import { MOST_DOCUMENTS_ABREAST } from '@/lib/lists/page-lengths';
import type { StoredDocument } from '@/lib/store/store';
import { yearInWords } from '@/lib/text/document-date';
import { inFigures } from '@/lib/text/list-in-words';

/** What was coded, excused and not read yet in each document. */
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
export function coverageTable(documents: readonly CountedDocument[]): CoverageTable {
  const hasUnreadable = documents.some(({ document }) => document.coverage.unreadable.length > 0);
  const figures = hasUnreadable ? [...FIGURES, UNREADABLE] : FIGURES;
  return {
    isAbreast: documents.length <= MOST_DOCUMENTS_ABREAST,
    labels: figures.map(([label]) => label),
    documents: documents.map((one) => ({
      id: one.document.id,
      name: `${yearInWords(one.document.date)}, ${one.document.shortTitle}`,
      figures: figures.map(([, figureOf]) => figureOf(one)),
    })),
  };
}

type Figure = readonly [label: string, of: (one: CountedDocument) => string];

/** What is said of the coverage of each document: what the figure is, and the figure as it is printed. */
const FIGURES: readonly Figure[] = [
  ['Initiatives', ({ initiatives }) => inFigures(initiatives)],
  ['Passages, headings left out', ({ document: { coverage } }) => inFigures(coverage.toRead)],
  ['Coded, with initiatives', ({ document: { coverage } }) => inFigures(coverage.coded)],
  ['Excused one by one', ({ document: { coverage } }) => inFigures(coverage.excusedSingly)],
  ['Excused together', ({ document: { coverage } }) => inFigures(coverage.excusedTogether)],
  ['Not read yet', ({ document: { coverage } }) => inFigures(coverage.unread.length)],
  ['Words', ({ document: { coverage } }) => inFigures(coverage.words)],
  [
    'Words that stand in a quote',
    ({ document: { coverage } }) =>
      `${inFigures(coverage.wordsQuoted)} (${percent(coverage.wordsQuoted, coverage.words)})`,
  ],
];

/** And where a document has a picture whose words nobody transcribed. */
const UNREADABLE: Figure = [
  'Pictures that are not readable',
  ({ document: { coverage } }) => inFigures(coverage.unreadable.length),
];

function percent(part: number, whole: number): string {
  return `${Math.round((100 * part) / whole)} %`;
}
