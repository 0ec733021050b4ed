import type { PolicyDocument } from '@/lib/model/document';
import type { Initiative } from '@/lib/model/initiative';
import type { Passage, UncodedReason } from '@/lib/model/passage';
import type { Range } from '@/lib/text/ranges';
import { contains } from '@/lib/text/ranges';
import { wordsOf } from '@/lib/text/words';
import type { Coverage, PassageName } from './store';

/** The coverage of a document by its initiatives. */
export function coverageOf(document: PolicyDocument, initiatives: readonly Initiative[]): Coverage {
  const uncoded = new Map<UncodedReason, PassageName[]>();
  for (const { id, number, text, uncoded: why } of document.passages) {
    if (!why) continue;
    const named = { id, number, text };
    const others = uncoded.get(why.reason);
    if (others) others.push(named);
    else uncoded.set(why.reason, [named]);
  }
  const quotes = quotesByPassage(initiatives);
  const words = document.passages.reduce((sum, { text }) => sum + wordsOf(text).length, 0);
  return {
    passages: document.passages.length,
    words,
    coded: document.passages.filter((passage) => !passage.uncoded).length,
    wordsQuoted: document.passages.reduce(
      (sum, passage) => sum + wordsQuotedIn(passage, quotes.get(passage.id) ?? []),
      0,
    ),
    uncoded: [...uncoded].map(([reason, passages]) => ({ reason, passages })),
  };
}

function quotesByPassage(initiatives: readonly Initiative[]): Map<string, Range[]> {
  const quotes = new Map<string, Range[]>();
  for (const piece of initiatives.flatMap(({ quote }) => quote.pieces)) {
    const others = quotes.get(piece.passage);
    if (others) others.push(piece);
    else quotes.set(piece.passage, [piece]);
  }
  return quotes;
}

function wordsQuotedIn({ text }: Passage, quotes: readonly Range[]): number {
  if (quotes.length === 0) return 0;
  return wordsOf(text).filter((word) => quotes.some((quote) => contains(quote, word))).length;
}
