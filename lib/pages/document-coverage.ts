import type { Term } from '@/lib/model/vocabulary';
import type { PassageName, StoredDocument } from '@/lib/store/store';
import { countInWords, inFigures } from '@/lib/text/list-in-words';
import type { Link } from './parts';
import { reasonName } from './reason-name';

/** What was coded, excused and not read yet in a document. */
export type CoverageModel = {
  /** The figures, in sentences. */
  readonly figures: string;
  /** The passages that hold no initiative, or none that is known. */
  readonly rest: readonly {
    /** The reason, or that there is none yet, and their number. */
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
  const { toRead, coded, excusedSingly, excusedTogether, unread, unreadable } = coverage;
  const share = Math.round((100 * coverage.wordsQuoted) / coverage.words);
  const held =
    initiatives === 0
      ? 'none is coded'
      : `${inFigures(coded)} ${coded === 1 ? 'holds' : 'hold'} the ${countInWords(initiatives, 'initiative')} of this document`;
  const figures = [
    `Of ${countInWords(toRead, 'passage')}, headings left out, ${held}, ${counted(excusedSingly)} excused one by one, ${counted(excusedTogether)} excused together, and ${counted(unread.length)} not read yet.`,
    `${inFigures(coverage.wordsQuoted)} of ${countInWords(coverage.words, 'word')} (${share} %) stand in a quote.`,
  ];
  if (unreadable.length > 0) {
    const is = unreadable.length === 1 ? 'is' : 'are';
    figures.push(`${countInWords(unreadable.length, 'picture')} ${is} not readable.`);
  }
  const groups = [
    ...coverage.excused.map(({ reason, passages }) => ({
      name: reasonName(reasons, reason),
      passages,
    })),
    ...(unread.length > 0 ? [{ name: 'Not read yet', passages: unread }] : []),
  ];
  return {
    figures: figures.join(' '),
    rest: [
      ...groups.map(({ name, passages }) => ({
        reason: `${name}: ${countInWords(passages.length, 'passage')}`,
        passages: passages.map(linkTo),
      })),
      ...(unreadable.length > 0
        ? [
            {
              reason: `Not readable: ${countInWords(unreadable.length, 'picture')}, beside`,
              passages: [...new Map(unreadable.map((one) => [one.id, linkTo(one)])).values()],
            },
          ]
        : []),
    ],
  };
}

function counted(count: number): string {
  return `${inFigures(count)} ${count === 1 ? 'is' : 'are'}`;
}

function linkTo({ id, number, text }: PassageName): Link {
  return { name: number === undefined ? text : `paragraph ${number}`, href: `#${id}` };
}
