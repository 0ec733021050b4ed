import type { Range } from '@/lib/text/ranges';
import { contains, overlaps } from '@/lib/text/ranges';
import { wordsOf } from '@/lib/text/words';
import type { Match } from './match';
import { findPhrase } from './phrase';
import { indexTerms } from './terms';

/** A run of text, marked where it matched. The runs of a text, joined, are the text. */
export type Segment = { readonly text: string; readonly marked: boolean };

/** Cuts a text where the clauses of a query match it. Of matches that overlap, the first is marked. */
export function highlight(text: string, matches: readonly Match[]): Segment[] {
  return segmentsOf(text, marksIn(text, matches));
}

/** The same, but of matches that overlap with one of `shown` without holding it, that one is marked. */
export function highlightFor(shown: Match, text: string, matches: readonly Match[]): Segment[] {
  const own = marksIn(text, [shown]);
  const isOwn = (mark: Range) => own.some((one) => contains(one, mark) && contains(mark, one));
  const marks = marksIn(text, matches).filter(
    (mark) => isOwn(mark) || own.every((one) => contains(mark, one) || !overlaps(mark, one)),
  );
  return segmentsOf(text, marks);
}

function segmentsOf(text: string, marks: readonly Range[]): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  for (const mark of marks) {
    if (mark.start < at) continue;
    if (mark.start > at) segments.push({ text: text.slice(at, mark.start), marked: false });
    segments.push({ text: text.slice(mark.start, mark.end), marked: true });
    at = mark.end;
  }
  if (at < text.length) segments.push({ text: text.slice(at), marked: false });
  return segments;
}

/** Where the clauses matched: whole words, or whole phrases; by place, longer ones first. */
export function marksIn(text: string, matches: readonly Match[]): Range[] {
  const words = wordsOf(text);
  const marks = matches.flatMap(({ clause, means }): Range[] => {
    if (clause.kind === 'phrase') return findPhrase(text, clause.terms);
    return words.filter((word) => indexTerms(word.text).some(means));
  });
  return marks.toSorted((a, b) => a.start - b.start || b.end - a.end);
}
