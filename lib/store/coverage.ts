import type { PolicyDocument } from '@/lib/model/document';
import type { Initiative } from '@/lib/model/initiative';
import type { Passage, Reading } from '@/lib/model/passage';
import type { Range } from '@/lib/text/ranges';
import { contains } from '@/lib/text/ranges';
import { wordsOf } from '@/lib/text/words';
import type { Coverage, PassageName } from './store';

/** What somebody has said of the passages of a document, and how much of it stands in quotes. */
export function coverageOf(document: PolicyDocument, initiatives: readonly Initiative[]): Coverage {
  const { passages } = document;
  const excused = passages.flatMap(({ reading }) => (reading?.state === 'excused' ? reading : []));
  const quotes = quotesByPassage(initiatives);
  const counted = (state: Reading['state']) =>
    passages.filter(({ reading }) => reading?.state === state);
  return {
    passages: passages.length,
    words: passages.reduce((sum, { text }) => sum + wordsOf(text).length, 0),
    toRead: passages.filter(({ reading }) => reading).length,
    coded: counted('coded').length,
    excusedSingly: excused.filter(({ how }) => how === 'singly').length,
    excusedTogether: excused.filter(({ how }) => how === 'together').length,
    unread: counted('unread').map(nameOf),
    unreadable: passages.flatMap((passage) =>
      (passage.figures ?? [])
        .filter(({ transcript }) => transcript === undefined)
        .map(() => nameOf(passage)),
    ),
    wordsQuoted: passages.reduce(
      (sum, passage) => sum + wordsQuotedIn(passage, quotes.get(passage.id) ?? []),
      0,
    ),
    excused: [...new Set(excused.map(({ reason }) => reason))].map((reason) => ({
      reason,
      passages: passages
        .filter(({ reading }) => reading?.state === 'excused' && reading.reason === reason)
        .map(nameOf),
    })),
  };
}

function nameOf({ id, number, text }: Passage): PassageName {
  return { id, number, text };
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
