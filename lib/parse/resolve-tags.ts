import type { PassageId } from '@/lib/model/id';
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

/** A passage in which evidence may stand. */
export type Scope = {
  /** Its index in the document. */
  readonly passage: number;
  readonly id: PassageId;
  readonly text: string;
  readonly mentions: readonly Mention[];
  /** The pieces of the quote that lie in it; none where it only stands above them. */
  readonly pieces: readonly Range[];
};

/** The passages of a quote's path, as far as evidence needs them. */
export type EvidenceContext = {
  readonly document: Anchorable;
  /** Those of the pieces in their order, then those above them, nearest first. */
  readonly scopes: readonly Scope[];
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
  for (const scope of context.scopes) {
    const mention = mentionsWithin(scope).find(({ of, id }) => of === tag.of && id === tag.id);
    if (mention) return toEvidence(mention, 'name', scope);
  }
  const reason = `Missing evidence for ${tag.of} ${show(tag.id)}: the quote does not name it; expected a field "evidence" with words of the quote or of its passage`;
  report.at(at.file, at.offset, 'missing-evidence', reason);
  return undefined;
}

/** The mentions inside the pieces. They are in order, and a long passage has very many. */
function mentionsWithin({ mentions, pieces }: Scope): readonly Mention[] {
  return pieces.flatMap((piece) => {
    let [first, after] = [0, mentions.length];
    while (first < after) {
      const middle = (first + after) >> 1;
      if ((mentions[middle]?.start ?? 0) < piece.start) first = middle + 1;
      else after = middle;
    }
    let last = first;
    while ((mentions[last]?.end ?? Infinity) <= piece.end) last += 1;
    return mentions.slice(first, last);
  });
}

type Found = { readonly scope: Scope; readonly place: Range };

/**
 * The one place of words that an author gives as evidence: in the quote, or else in its passages, or
 * else upward on its path. Undefined, and a problem, where they stand nowhere, several times where
 * they are first found, or only inside other words.
 */
export function locateEvidence(
  authored: AuthoredEvidence,
  { scopes, document }: EvidenceContext,
  at: Spot,
  report: Report,
): Evidence | undefined {
  const { text: words, ...beside } = typeof authored === 'string' ? { text: authored } : authored;
  const all = scopes.flatMap((scope) =>
    placesOf(words, scope.text)
      .filter((place) => fits(scope.text, place, beside))
      .map((place): Found => ({ scope, place })),
  );
  const whole = all.filter(
    ({ scope: { text }, place }) => isNameStart(text, place.start) && isNameEnd(text, place.end),
  );
  const [first] = whole;
  const isQuoted = ({ scope, place }: Found) => isInPieces(scope, place);
  const isOwn = ({ scope }: Found) => scope.pieces.length > 0;
  const stages = [isQuoted, isOwn, ({ scope }: Found) => scope === first?.scope];
  const found = stages.map((is) => whole.filter(is)).find(({ length }) => length > 0) ?? [];
  const [only, another] = found;
  const [cut] = all;
  if (only && !another) return toEvidence(only.place, 'words', only.scope);
  if (only) {
    const where = placesInWords(found.map(placeOf), document);
    const part = isQuoted(only) ? 'quote' : 'passage';
    const reason = `Unexpected evidence ${show(words)} in more than one place of the ${part}: ${where}; expected more of its words or, as in { text: …, prefix: …, suffix: … }, the words beside it`;
    report.at(at.file, at.offset, 'evidence-not-unique', reason);
  } else if (cut) {
    const { passage, text } = cut.scope;
    const within = { passage, ...wholeWords(text, cut.place) };
    reportHalfWord('evidence', placeOf(cut), within, at, document, report);
  } else {
    const help = scopes.some(({ text }) => text.includes(words))
      ? '; the words stand there, but not with this "prefix" or "suffix" beside them'
      : '';
    const reason = `Unexpected evidence ${show(words)}, expected words of the quote, of its passage or of what stands above it, letter for letter${help}`;
    report.at(at.file, at.offset, 'evidence-not-found', reason);
  }
  return undefined;
}

function placeOf({ scope: { passage }, place }: Found) {
  return { passage, ...place };
}

function isInPieces({ pieces }: Scope, place: Range): boolean {
  return pieces.some((piece) => contains(piece, place));
}

/** Every place of words in a text, overlapping ones included. */
function placesOf(words: string, text: string): Range[] {
  const places: Range[] = [];
  for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + 1)) {
    places.push({ start, end: start + words.length });
  }
  return places;
}

function toEvidence({ start, end }: Range, by: Evidence['by'], scope: Scope): Evidence {
  const isQuoted = isInPieces(scope, { start, end });
  const within = isQuoted ? 'quote' : scope.pieces.length > 0 ? 'passage' : 'above';
  return { text: scope.text.slice(start, end), start, end, passage: scope.id, within, by };
}
