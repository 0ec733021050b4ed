import search from 'approx-string-match';
import type { Anchor } from '@/lib/model/anchor';
import { isQuoteEdge, wholeWords } from '@/lib/text/edges';
import type { Range } from '@/lib/text/ranges';
import type { Place } from './find-words';
import { findWords } from './find-words';
import { sourceOf } from './source-text';
import type { SourceText } from './source-text';
import { standsBeside } from './stands-beside';

/** The W3C text-quote selector, as an author writes it. */
export type Selector = {
  readonly quote: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
};

export type Anchoring =
  | { readonly kind: 'found'; readonly passage: number; readonly anchor: Anchor }
  | { readonly kind: 'missing'; readonly nearest?: Place }
  /** The words stand only where they cut a word in two; `whole` are the words that they lie in. */
  | { readonly kind: 'cut'; readonly place: Place; readonly whole: Place }
  | { readonly kind: 'ambiguous'; readonly places: readonly Place[] };

/**
 * Finds, for each selector, the one place where its words stand, letter for letter and as whole words.
 * Never a guess: words that stand nowhere or in several places are told apart, with the nearest
 * text and the places, for the author to decide.
 */
export function anchorQuotes(
  passages: readonly SourceText[],
  selectors: readonly Selector[],
): Anchoring[] {
  const found = findWords(
    passages,
    selectors.map(({ quote }) => quote),
  );
  return selectors.map((selector) => anchor(passages, selector, found.get(selector.quote) ?? []));
}

function anchor(
  passages: readonly SourceText[],
  selector: Selector,
  all: readonly Place[],
): Anchoring {
  const textAt = ({ passage }: Place) => passages[passage]?.text ?? '';
  const fitting = all.filter((place) => standsBeside(passages, place, selector));
  const places = fitting.filter((place) => isWhole(textAt(place), place));
  const [place, another] = places;
  const [cut] = fitting;
  if (!place) return cut ? asCut(textAt(cut), cut) : withNearest(passages, selector.quote);
  if (another) return { kind: 'ambiguous', places };
  const passage = passages[place.passage];
  if (!passage) throw new Error(`Passage ${place.passage} was lost while anchoring`);
  const { start, end } = place;
  return {
    kind: 'found',
    passage: place.passage,
    anchor: { exact: selector.quote, start, end, source: sourceOf(passage, place) },
  };
}

function isWhole(text: string, { start, end }: Place): boolean {
  return isQuoteEdge(text, start) && isQuoteEdge(text, end);
}

function asCut(text: string, place: Place): Anchoring {
  return { kind: 'cut', place, whole: { passage: place.passage, ...wholeWords(text, place) } };
}

/** Whether the prefix and suffix stand beside a place, spaces apart. */
export function fits(
  text: string,
  { start, end }: Range,
  { prefix = '', suffix = '' }: Omit<Selector, 'quote'>,
): boolean {
  let before = start;
  while (before > 0 && isSpace(text, before - 1)) before -= 1;
  let after = end;
  while (after < text.length && isSpace(text, after)) after += 1;
  return text.endsWith(prefix.trim(), before) && text.startsWith(suffix.trim(), after);
}

function isSpace(text: string, at: number): boolean {
  return (text[at] ?? '').trim() === '';
}

/** A text that differs in more of its letters than this is no help in finding a slip. */
const FURTHEST = 0.4;

/** Looking for what is near takes time with the length of both; a longer quote is no slip of a letter. */
const LONGEST_TO_LOOK_FOR = 5000;

/** The place with the fewest letters to change; of several the one whose length is nearest as well. */
function withNearest(passages: readonly SourceText[], quote: string): Anchoring {
  if (quote.length > LONGEST_TO_LOOK_FOR) return { kind: 'missing' };
  let allowed = Math.floor(quote.length * FURTHEST);
  let nearest: Place | undefined;
  const missing = ({ start, end }: Range) => Math.abs(end - start - quote.length);
  passages.forEach((passage, index) => {
    for (const { errors, start, end } of search(passage.text, quote, allowed)) {
      const isNearer = errors < allowed || !nearest || missing({ start, end }) < missing(nearest);
      if (!isNearer) continue;
      nearest = { passage: index, start, end };
      allowed = errors;
    }
  });
  return nearest ? { kind: 'missing', nearest } : { kind: 'missing' };
}
