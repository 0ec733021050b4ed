import type { Anchoring, Selector } from './anchor-quote';
import { anchorQuotes } from './anchor-quote';
import type { PieceAt } from './join-pieces';
import type { Place } from './place';
import type { DraftPassage } from './read-passages';

/** Words, or words and what stands beside them. */
export type Pointer = string | Selector;

/** Where the pieces of a quote stand, or why they could not be placed. */
export type PiecesAnchoring =
  | { readonly kind: 'found'; readonly places: readonly PieceAt[]; readonly main: number }
  | {
      readonly kind: 'unplaced';
      readonly piece: number;
      readonly anchoring: Exclude<Anchoring, { kind: 'found' }>;
    }
  /** Each piece stands somewhere, but no path of the document has all of them in this order. */
  | { readonly kind: 'apart' }
  /** More than one path has all of them. */
  | { readonly kind: 'ambiguous'; readonly places: readonly PieceAt[] };

/** The document, and where each passage stands in it. */
export type Paths = {
  readonly drafts: readonly DraftPassage[];
  readonly places: readonly Place[];
};

/** A pointer as the W3C text-quote selector. */
export function selectorOf(pointer: Pointer): Selector {
  return typeof pointer === 'string' ? { quote: pointer } : pointer;
}

/** The pieces of a quote as an author writes it. */
export function selectorsOf(
  quote: string | readonly Pointer[],
  beside: Omit<Selector, 'quote'>,
): Selector[] {
  return typeof quote === 'string' ? [{ quote, ...beside }] : quote.map(selectorOf);
}

/** Finds, for each quote, the one path of the document that has its pieces in their order. */
export function anchorPieces(
  paths: Paths,
  quotes: readonly (readonly Selector[])[],
): PiecesAnchoring[] {
  const anchored = anchorQuotes(paths.drafts, quotes.flat());
  let next = 0;
  return quotes.map((pieces) => {
    const own = anchored.slice(next, next + pieces.length);
    next += pieces.length;
    return place(own, paths);
  });
}

/** Pieces that stand in very many places are told apart by what stands beside them, not by trying. */
const MOST_TRIED = 10_000;

function place(anchored: readonly Anchoring[], paths: Paths): PiecesAnchoring {
  const options: PieceAt[][] = [];
  for (const [piece, anchoring] of anchored.entries()) {
    const isAlone = anchored.length === 1;
    if (anchoring.kind === 'found') {
      const { start, end } = anchoring.anchor;
      options.push([{ passage: anchoring.passage, start, end }]);
    } else if (anchoring.kind === 'ambiguous' && !isAlone) options.push([...anchoring.places]);
    else return { kind: 'unplaced', piece, anchoring };
  }
  const found: PieceAt[][] = [];
  let tried = 0;
  const extend = (chosen: readonly PieceAt[]): void => {
    tried += 1;
    if (found.length > 1 || tried > MOST_TRIED) return;
    const last = chosen.at(-1);
    if (chosen.length === options.length) {
      if (mainOf(chosen, paths) !== undefined) found.push([...chosen]);
      return;
    }
    for (const option of options[chosen.length] ?? []) {
      const isBehind =
        !last ||
        option.passage > last.passage ||
        (option.passage === last.passage && option.start >= last.end);
      if (isBehind) extend([...chosen, option]);
    }
  };
  extend([]);
  const [places, another] = found;
  if (!places) return { kind: 'apart' };
  if (another) return { kind: 'ambiguous', places: [...places, ...another] };
  return { kind: 'found', places, main: mainOf(places, paths) ?? 0 };
}

/**
 * The passage of the words themselves: the deepest one, if all others lie on its path. Undefined where
 * they do not.
 */
function mainOf(pieces: readonly PieceAt[], { places }: Paths): number | undefined {
  const depth = ({ passage }: PieceAt) => {
    const place = places[passage];
    return (place?.levels.length ?? 0) * 2 + (place?.leadIns.length ?? 0);
  };
  const [deepest] = pieces.toSorted((a, b) => depth(b) - depth(a));
  if (!deepest) return undefined;
  const main = deepest.passage;
  const own = places[main];
  const path = new Set([
    main,
    ...(own?.leadIns ?? []),
    ...(own?.closings ?? []),
    ...(own?.above ?? []),
  ]);
  const item = own?.continues ?? main;
  // The items of a list that are one promise lie on one path.
  const isBeside = (passage: number) =>
    own?.joined.some(({ list }) => places[passage]?.joined.some((other) => other.list === list));
  const isOnPath = ({ passage }: PieceAt) =>
    path.has(passage) ||
    passage === item ||
    places[passage]?.continues === item ||
    isBeside(passage) === true;
  return pieces.every(isOnPath) ? main : undefined;
}
