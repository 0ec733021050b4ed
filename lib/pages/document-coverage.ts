import type { Term } from '@/lib/model/vocabulary';
import type { StoredDocument } from '@/lib/store/store';
import { countInWords, inFigures } from '@/lib/text/list-in-words';
import type { Link } from './parts';
import { reasonInWords } from './reason-in-words';

/** How much of a document the initiatives hold, and why the rest holds none. */
export type CoverageModel = {
  /** The figures, in sentences that lead over to the rest. */
  readonly figures: string;
  readonly rest: readonly {
    /** The reason and its number, in words. */
    readonly reason: string;
    /** The passages, each by its number or its words. */
    readonly passages: readonly Link[];
  }[];
};

/** The coverage of a document, in words. */
export function documentCoverage(
  { coverage }: StoredDocument,
  initiatives: number,
  reasons: readonly Term[],
): CoverageModel {
  const { coded, passages, wordsQuoted, words, uncoded } = coverage;
  const share = Math.round((100 * wordsQuoted) / words);
  return {
    figures: `${coded} of ${countInWords(passages, 'passage')} ${coded === 1 ? 'holds' : 'hold'} the ${countInWords(initiatives, 'initiative')} of this document; ${inFigures(wordsQuoted)} of its ${countInWords(words, 'word')} (${share} %) stand in a quote. The rest:`,
    rest: uncoded.map(({ reason, passages: own }) => ({
      reason: `${reasonInWords(reasons, reason)}: ${countInWords(own.length, 'passage')}`,
      passages: own.map(({ id, number, text }) => ({
        name: number === undefined ? text : `paragraph ${number}`,
        href: `#${id}`,
      })),
    })),
  };
}
