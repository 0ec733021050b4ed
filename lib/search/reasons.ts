import type { Range } from '@/lib/text/ranges';
import type { Segment } from './highlight';
import { highlightFor, marksIn } from './highlight';
import type { Match } from './match';
import type { SearchName, SearchRecord } from './record';

/** Why a record matched, where the words are not in its quote: what the words stand in, and the words. */
export type Reason = { readonly label: string; readonly segments: readonly Segment[] };

/** A reason for each clause that the quote does not hold; clauses with the same reason and marks give one. */
export function reasonsFor(
  matches: readonly Match[],
  record: SearchRecord,
  names: readonly SearchName[],
): Reason[] {
  const reasons = matches
    .filter((match) => marksIn(record.quote, [match]).length === 0)
    .map((match) => reasonFor(match, matches, record, names));
  const byText = new Map(
    reasons.flatMap((reason) => (reason ? [[textOf(reason), reason] as const] : [])),
  );
  return [...byText.values()];
}

function textOf({ label, segments }: Reason): string {
  return `${label}: ${segments.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')}`;
}

/** Why one clause matched; other clauses that the same words hold are marked there as well. */
function reasonFor(
  match: Match,
  all: readonly Match[],
  record: SearchRecord,
  names: readonly SearchName[],
): Reason | undefined {
  const byName = nameReason(match, all, names);
  if (byName) return byName;
  const texts = [
    ['In our title', record.title],
    ['In the passage, before the quote', record.before],
    ['In the passage, after the quote', record.after],
    ['In our plain words', record.note],
  ] as const;
  for (const [label, text] of texts) {
    const mark = marksIn(text, [match])[0];
    if (mark) return { label, segments: highlightFor(match, excerpt(text, mark), all) };
  }
  return undefined;
}

function nameReason(
  match: Match,
  all: readonly Match[],
  names: readonly SearchName[],
): Reason | undefined {
  for (const { of, name, others } of names) {
    const found = [name, ...others].find((text) => marksIn(text, [match]).length > 0);
    if (found === undefined) continue;
    const label = found === name ? `The ${of}` : `Another name of the ${of} ${name}`;
    return { label, segments: highlightFor(match, found, all) };
  }
  return undefined;
}

/** Enough to recognise the place, on a line or two. */
const BEFORE = 60;
const BEHIND = 120;

function excerpt(text: string, mark: Range): string {
  const from = mark.start <= BEFORE ? 0 : wordAfter(text, mark.start - BEFORE, mark.start);
  const wanted = mark.start + BEHIND;
  const to =
    wanted >= text.length ? text.length : Math.max(text.lastIndexOf(' ', wanted), mark.end);
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
}

/** Where the first word that begins behind `offset` begins; `atMost`, where there is none before that. */
function wordAfter(text: string, offset: number, atMost: number): number {
  const space = text.indexOf(' ', offset);
  return space === -1 || space >= atMost ? atMost : space + 1;
}
