import type { Anchor } from '@/lib/model/anchor';
import type { AuthoredEvidence, Evidence } from '@/lib/model/initiative';
import type { Mention } from '@/lib/model/passage';
import type { Range } from '@/lib/text/ranges';
import { isNameEnd, isNameStart, wholeWords } from '@/lib/text/edges';
import { contains } from '@/lib/text/ranges';
import { fits } from './anchor-quote';
import type { Report } from './problem';
import { show } from './problem';
import type { Anchorable } from './report-anchor';
import { placesInWords, reportHalfWord } from './report-anchor';
import type { Spot } from './text-file';

/** The passage that a quote stands in, as far as evidence needs it. */
export type EvidenceContext = {
  readonly document: Anchorable;
  /** Its index in the document. */
  readonly passage: number;
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
  authored: AuthoredEvidence | undefined,
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

/**
 * The one place of words that an author gives as evidence: in the quote or, where they do not stand
 * there, in its passage. Undefined, and a problem, where they stand nowhere, several times or only
 * inside other words.
 */
export function locateEvidence(
  authored: AuthoredEvidence,
  context: EvidenceContext,
  at: Spot,
  report: Report,
): Evidence | undefined {
  const { text: words, ...beside } = typeof authored === 'string' ? { text: authored } : authored;
  const { quote, text, document, passage } = context;
  const all = placesOf(words, text).filter((place) => fits(text, place, beside));
  const whole = all.filter(({ start, end }) => isNameStart(text, start) && isNameEnd(text, end));
  const inQuote = whole.filter((place) => contains(quote, place));
  const places = inQuote.length > 0 ? inQuote : whole;
  const [place, another] = places;
  const [cut] = all;
  if (place && !another) return toEvidence(place, 'words', context);
  if (place) {
    const where = placesInWords(
      places.map((one) => ({ passage, ...one })),
      document,
    );
    const reason = `Unexpected evidence ${show(words)} in more than one place of the ${inQuote.length > 0 ? 'quote' : 'passage'}: ${where}; expected more of its words or, as in { text: …, prefix: …, suffix: … }, the words beside it`;
    report.at(at.file, at.offset, 'evidence-not-unique', reason);
  } else if (cut) {
    const within = { passage, ...wholeWords(text, cut) };
    reportHalfWord('evidence', { passage, ...cut }, within, at, document, report);
  } else {
    const help = text.includes(words)
      ? '; the words stand there, but not with this "prefix" or "suffix" beside them'
      : '';
    const reason = `Unexpected evidence ${show(words)}, expected words of the quote or of its passage, letter for letter${help}`;
    report.at(at.file, at.offset, 'evidence-not-found', reason);
  }
  return undefined;
}

/** Every place of words in a text, overlapping ones included. */
function placesOf(words: string, text: string): Range[] {
  const places: Range[] = [];
  for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + 1)) {
    places.push({ start, end: start + words.length });
  }
  return places;
}

function toEvidence({ start, end }: Range, by: Evidence['by'], context: EvidenceContext): Evidence {
  const within = contains(context.quote, { start, end }) ? 'quote' : 'passage';
  return { text: context.text.slice(start, end), start, end, within, by };
}
