import type { PolicyDocument } from '@/lib/model/document';
import type { Initiative } from '@/lib/model/initiative';
import type { Passage } from '@/lib/model/passage';
import { contains } from '@/lib/text/ranges';
import { wordsOf } from '@/lib/text/words';

/** How much of a document the initiatives hold. Every passage is in exactly one of the groups. */
export type Coverage = {
  readonly passages: number;
  readonly words: number;
  /** Passages with at least one initiative. */
  readonly coded: number;
  /** Words that stand in at least one quote. */
  readonly wordsQuoted: number;
  /** Passages without initiatives, by the reason that is given. */
  readonly uncoded: ReadonlyMap<NonNullable<Passage['uncoded']>['reason'], readonly Passage[]>;
};

/** The coverage of a document by its initiatives. */
export function coverageOf(document: PolicyDocument, initiatives: readonly Initiative[]): Coverage {
  const uncoded = new Map<NonNullable<Passage['uncoded']>['reason'], Passage[]>();
  for (const passage of document.passages) {
    if (!passage.uncoded) continue;
    const { reason } = passage.uncoded;
    uncoded.set(reason, [...(uncoded.get(reason) ?? []), passage]);
  }
  const words = document.passages.reduce((sum, { text }) => sum + wordsOf(text).length, 0);
  return {
    passages: document.passages.length,
    words,
    coded: document.passages.filter((passage) => !passage.uncoded).length,
    wordsQuoted: document.passages.reduce(
      (sum, passage) => sum + wordsQuotedIn(passage, initiatives),
      0,
    ),
    uncoded,
  };
}

function wordsQuotedIn(passage: Passage, initiatives: readonly Initiative[]): number {
  const quotes = initiatives
    .filter(({ passage: id }) => id === passage.id)
    .map(({ quote }) => quote);
  return wordsOf(passage.text).filter((word) => quotes.some((quote) => contains(quote, word)))
    .length;
}
