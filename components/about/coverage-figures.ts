import { UNCODED_REASON_WORDS } from '@/components/vocabulary';
import type { PolicyDocument } from '@/lib/model/document';
import type { UncodedReason } from '@/lib/model/passage';
import type { Coverage } from '@/lib/store/coverage';
import { inFigures } from '@/lib/text/list-in-words';

/** A document and how much of it the initiatives hold. */
export type Covered = {
  readonly document: PolicyDocument;
  readonly initiatives: number;
  readonly coverage: Coverage;
};

/** What is said of the coverage of each document: what the figure is, and the figure as it is printed. */
export const COVERAGE_FIGURES: readonly (readonly [
  label: string,
  of: (covered: Covered) => string,
])[] = [
  ['Initiatives', ({ initiatives }) => inFigures(initiatives)],
  ['Passages', ({ coverage }) => inFigures(coverage.passages)],
  ['Passages that hold initiatives', ({ coverage }) => inFigures(coverage.coded)],
  ...(Object.keys(UNCODED_REASON_WORDS) as UncodedReason[]).map(
    (reason) =>
      [
        UNCODED_REASON_WORDS[reason],
        ({ coverage }: Covered) => inFigures(coverage.uncoded.get(reason)?.length ?? 0),
      ] as const,
  ),
  ['Words', ({ coverage }) => inFigures(coverage.words)],
  [
    'Words that stand in a quote',
    ({ coverage: { wordsQuoted, words } }) =>
      `${inFigures(wordsQuoted)} (${percent(wordsQuoted, words)})`,
  ],
];

function percent(part: number, whole: number): string {
  return `${Math.round((100 * part) / whole)} %`;
}
