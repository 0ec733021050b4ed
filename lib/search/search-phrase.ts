import { fileOfTerm } from './cut-terms';
import type { Reading } from './parts';
import type { PackedPositions } from './positions';
import { eachPosition } from './positions';
import type { Lookup, Scores } from './search-word';
import { exactly, indexOf } from './search-word';

/** What a phrase finds: whole words, side by side in this very order. */
export function searchPhrase(terms: readonly string[], lookup: Lookup, reading: Reading): Scores {
  const different = new Set(terms).size;
  // For one word, too: a term has the initiatives of all its forms, a position those of the very word.
  const inARow = placesInARow(terms, lookup, reading);
  return exactly(terms, lookup, reading).map((score, place) =>
    inARow.has(place) ? score * different : 0,
  );
}

/** For each place that has the words so far side by side, the positions of the first of them. */
type Standing = ReadonlyMap<number, ReadonlySet<number>>;

/** The places where the words stand side by side. */
function placesInARow(
  terms: readonly string[],
  lookup: Lookup,
  reading: Reading,
): ReadonlySet<number> {
  let standing: Standing | undefined;
  terms.forEach((term, offset) => {
    standing = standingOn(positionsOf(term, lookup, reading), offset, standing);
  });
  return new Set(standing?.keys());
}

function standingOn(
  positions: PackedPositions,
  offset: number,
  before: Standing | undefined,
): Standing {
  const standing = new Map<number, Set<number>>();
  eachPosition(positions, (place, position) => {
    const first = position - offset;
    if (before && !before.get(place)?.has(first)) return;
    const here = standing.get(place);
    if (here) here.add(first);
    else standing.set(place, new Set([first]));
  });
  return standing;
}

/** Where a whole word stands; the positions of a part are in the order of the terms of the same number. */
function positionsOf(term: string, { cuts }: Lookup, reading: Reading): PackedPositions {
  const number = fileOfTerm(cuts, term);
  const terms = reading.read('terms', number)?.terms;
  const positions = reading.read('positions', number);
  return (terms && positions?.[indexOf(terms, term)]) ?? [];
}
