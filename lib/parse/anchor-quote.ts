import search from 'approx-string-match';
import type { Anchor } from '@/lib/model/anchor';
import type { Range } from '@/lib/text/ranges';
import { sourceOf } from './source-text';
import type { SourceText } from './source-text';

/** The W3C text-quote selector, as an author writes it. */
export type Selector = {
  readonly quote: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
};

/** A place in a list of passages. Offsets are into that passage's text. */
export type Place = { readonly passage: number; readonly start: number; readonly end: number };

export type Anchoring =
  | { readonly kind: 'found'; readonly passage: number; readonly anchor: Anchor }
  | { readonly kind: 'missing'; readonly nearest?: Place }
  | { readonly kind: 'ambiguous'; readonly places: readonly Place[] };

/**
 * Finds the one place where the words stand, letter for letter.
 * Never a guess: words that stand nowhere or in several places are told apart, with the nearest
 * text and the places, for the author to decide.
 */
export function anchorQuote(passages: readonly SourceText[], selector: Selector): Anchoring {
  const places = passages.flatMap((passage, index) =>
    placesOf(passage.text, selector.quote)
      .map((start) => ({ passage: index, start, end: start + selector.quote.length }))
      .filter((place) => fits(passage.text, place, selector)),
  );
  const [place, another] = places;
  if (!place) return withNearest(passages, selector.quote);
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

/** Every offset at which `wanted` stands in `text`, overlapping ones included. */
export function placesOf(text: string, wanted: string): number[] {
  const offsets: number[] = [];
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1))
    offsets.push(at);
  return offsets;
}

function fits(text: string, place: Place, selector: Selector): boolean {
  const before = text.slice(0, place.start).trimEnd();
  const after = text.slice(place.end).trimStart();
  return (
    before.endsWith(selector.prefix?.trim() ?? '') &&
    after.startsWith(selector.suffix?.trim() ?? '')
  );
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
