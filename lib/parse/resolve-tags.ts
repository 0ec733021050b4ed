import type { Anchor } from '@/lib/model/anchor';
import type { Evidence } from '@/lib/model/initiative';
import type { Mention } from '@/lib/model/passage';
import type { Range } from '@/lib/text/ranges';
import { contains } from '@/lib/text/ranges';
import type { Report } from './problem';
import { show } from './problem';
import type { Spot } from './text-file';

/** The passage that a quote stands in, as far as evidence needs it. */
export type EvidenceContext = {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly quote: Anchor;
};

/**
 * The words that justify a tag: those that the author points at, or else the first place in the
 * quote that names the record. Undefined, and a problem, where there are none.
 */
export function findEvidence(
  tag: { readonly of: 'actor' | 'instrument'; readonly id: string },
  authored: string | undefined,
  context: EvidenceContext,
  at: Spot,
  report: Report,
): Evidence | undefined {
  if (authored !== undefined) return locateEvidence(authored, context, at, report);
  const mention = mentionsWithin(context).find(({ of, id }) => of === tag.of && id === tag.id);
  if (mention) return toEvidence(mention, 'name', context);
  const reason = `Missing evidence for ${tag.of} ${show(tag.id)}: the quote does not name it; expected a field "evidence" with words of the quote or of its passage`;
  report.at(at.file, at.offset, 'missing-evidence', reason);
  return undefined;
}

/** The mentions inside the quote. They are in order, and a long passage has very many. */
function mentionsWithin({ mentions, quote }: EvidenceContext): readonly Mention[] {
  let [first, after] = [0, mentions.length];
  while (first < after) {
    const middle = (first + after) >> 1;
    if ((mentions[middle]?.start ?? 0) < quote.start) first = middle + 1;
    else after = middle;
  }
  let last = first;
  while ((mentions[last]?.end ?? Infinity) <= quote.end) last += 1;
  return mentions.slice(first, last);
}

/** The place of words that an author gives as evidence: in the quote, or else in its passage. */
export function locateEvidence(
  words: string,
  context: EvidenceContext,
  at: Spot,
  report: Report,
): Evidence | undefined {
  const inQuote = context.quote.exact.indexOf(words);
  const start = inQuote === -1 ? context.text.indexOf(words) : context.quote.start + inQuote;
  if (start !== -1) return toEvidence({ start, end: start + words.length }, 'words', context);
  const reason = `Unexpected evidence ${show(words)}, expected words of the quote or of its passage, letter for letter`;
  report.at(at.file, at.offset, 'evidence-not-found', reason);
  return undefined;
}

function toEvidence({ start, end }: Range, by: Evidence['by'], context: EvidenceContext): Evidence {
  const within = contains(context.quote, { start, end }) ? 'quote' : 'passage';
  return { text: context.text.slice(start, end), start, end, within, by };
}
