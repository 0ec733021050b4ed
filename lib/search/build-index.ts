import { wordsOf } from '@/lib/text/words';
import type { SearchData } from './build-records';
import { nameFinder } from './build-records';
import type { Positions } from './positions';
import type { Postings } from './postings';
import type { Field } from './score';
import { FIELDS, inUnits, scoreOf } from './score';
import { indexTerms, plainTerm } from './terms';
import { textsIn } from './texts';

/** Everything that can be looked up, by term, the terms in the order of their UTF-16 units. */
export type BuiltIndex = {
  /** For each term the initiatives that have it, and what it says of each. */
  readonly postings: ReadonlyMap<string, Postings>;
  /** For each whole word where it stands: its number among the words of all texts of an initiative. */
  readonly positions: ReadonlyMap<string, Positions>;
};

/** How often a term stands in one field of one record; all of a term in the order of the records. */
type Occurrence = { readonly place: number; readonly field: Field; times: number };

/** How many different words each record has in a field. */
type Lengths = ReadonlyMap<Field, number[]>;

/** Makes the index of all records. */
export function buildIndex(data: SearchData): BuiltIndex {
  const namesOf = nameFinder(data.names);
  const occurrences = new Map<string, Occurrence[]>();
  const positions = new Map<string, Map<number, number[]>>();
  const lengths: Lengths = new Map(FIELDS.map((field) => [field, []]));
  data.records.forEach((record, place) => {
    const names = namesOf(record);
    let position = 0;
    for (const field of FIELDS) {
      const different = new Set<string>();
      for (const text of textsIn(record, names, field)) {
        for (const word of wordsOf(text)) {
          different.add(word.text);
          for (const term of indexTerms(word.text)) count(occurrences, term, place, field);
          note(positions, plainTerm(word.text), place, position);
          position += 1;
        }
        // A gap, so that no phrase reaches from one text into the next.
        position += 1;
      }
      lengths.get(field)?.push(different.size);
    }
  });
  return { postings: scored(occurrences, lengths), positions: inOrder(positions) };
}

function count(all: Map<string, Occurrence[]>, term: string, place: number, field: Field): void {
  const known = all.get(term);
  const last = known?.at(-1);
  if (last?.place === place && last.field === field) last.times += 1;
  else if (known) known.push({ place, field, times: 1 });
  else all.set(term, [{ place, field, times: 1 }]);
}

function note(
  all: Map<string, Map<number, number[]>>,
  term: string,
  place: number,
  position: number,
): void {
  const known = all.get(term) ?? new Map<number, number[]>();
  all.set(term, known);
  const here = known.get(place);
  if (here) here.push(position);
  else known.set(place, [position]);
}

function scored(
  occurrences: ReadonlyMap<string, readonly Occurrence[]>,
  lengths: Lengths,
): Map<string, Postings> {
  const averages = new Map([...lengths].map(([field, all]) => [field, mean(all)]));
  const scoresOf = (all: readonly Occurrence[]): Postings => {
    const having = new Map<Field, number>();
    for (const { field } of all) having.set(field, (having.get(field) ?? 0) + 1);
    const scores = new Map<number, number>();
    for (const { place, field, times } of all) {
      const score = scoreOf({
        field,
        times,
        having: having.get(field) ?? 0,
        of: lengths.get(field)?.length ?? 0,
        length: lengths.get(field)?.[place] ?? 0,
        averageLength: averages.get(field) ?? 0,
      });
      scores.set(place, (scores.get(place) ?? 0) + score);
    }
    return { places: [...scores.keys()], scores: [...scores.values()].map(inUnits) };
  };
  return inOrder(new Map([...occurrences].map(([term, all]) => [term, scoresOf(all)])));
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}

/** By the units of the terms, as `<` compares them in every browser. */
function inOrder<Value>(byTerm: ReadonlyMap<string, Value>): Map<string, Value> {
  return new Map([...byTerm].toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
