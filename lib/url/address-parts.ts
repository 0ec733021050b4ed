import type { Address } from './nearest-addresses';
import { tidyPath } from './nearest-addresses';

/** Addresses are in two parts each: that of the letters their last step begins with, and that of its end. */
type Side = 'begins' | 'ends';

/** The letters that parts are called by. */
export type PartKeys = Readonly<Record<Side, readonly string[]>>;

/** Addresses that are too many for one file. */
export type CutAddresses = {
  /** Those in no part: sections, and records whose ids are too short to be cut by their letters. */
  readonly addresses: readonly Address[];
  readonly parts: PartKeys;
};

/** The parts, by the names of their files without the ending: `begins-s`, `ends-ons`. */
export type AddressParts = ReadonlyMap<string, readonly Address[]>;

/** The file of a part. */
export const addressPartPath = (name: string) => `/addresses/${name}.json`;

/** How many addresses a part holds, as far as their letters allow. */
const PART_LENGTH = 500;
/** A part of more is empty: so many begin, or end, alike that the other end alone tells them apart. */
const LONGEST_PART = 2000;

/** The parts in which the addresses near a path are: two for its last step, and two for the record that it is below. */
export function partsNear(path: string, keys: PartKeys): string[] {
  const steps = tidyPath(path).slice(1).split('/');
  const sought = new Set([steps.at(-1) ?? '', ...(steps.length > 2 ? steps.slice(1, 2) : [])]);
  const names = [...sought].flatMap((step) =>
    (['begins', 'ends'] as const).flatMap((side) => {
      const letters = reading(step, side);
      const fitting = keys[side].filter((key) => letters.startsWith(reading(key, side)));
      const longest = fitting.toSorted((a, b) => b.length - a.length)[0];
      return longest === undefined ? [] : [`${side}-${longest}`];
    }),
  );
  return [...new Set(names)];
}

/**
 * Cuts the addresses of records into parts; those of `sections` are in none. With one slip in its last step, a step's beginning or its end is as it was;
 * neither reaches beyond the middle, so one of the parts in `partsNear` has the right address.
 */
export function cutAddresses(
  sections: readonly Address[],
  records: readonly Address[],
): {
  readonly cut: CutAddresses;
  readonly parts: AddressParts;
} {
  const short = records.filter(([path]) => deepest(path) === 0);
  const rest = records.filter(([path]) => deepest(path) > 0);
  const sides = (['begins', 'ends'] as const).map((side) => [side, partsOf(rest, side)] as const);
  const keys = Object.fromEntries(
    sides.map(([side, parts]) => [side, [...parts.keys()]]),
  ) as Record<Side, string[]>;
  const parts = sides.flatMap(([side, own]) =>
    [...own].map(([key, list]) => [`${side}-${key}`, list] as const),
  );
  return { cut: { addresses: [...sections, ...short], parts: keys }, parts: new Map(parts) };
}

/** The parts of one side, by their letters. */
function partsOf(addresses: readonly Address[], side: Side): Map<string, readonly Address[]> {
  const parts = new Map<string, readonly Address[]>();
  const cut = (list: readonly Address[], depth: number) => {
    for (const [letters, own] of groupByLetters(list, side, depth)) {
      const deeper = own.filter(([path]) => deepest(path) > depth);
      const isCut = own.length > PART_LENGTH && deeper.length > 0;
      const shown = isCut ? own.filter(([path]) => deepest(path) <= depth) : own;
      parts.set(reading(letters, side), shown.length > LONGEST_PART ? [] : shown);
      // Short steps go no deeper, and are in each of the parts that longer ones are cut into.
      if (isCut) cutBelow(shown, deeper, depth + 1);
    }
  };
  const cutBelow = (short: readonly Address[], deeper: readonly Address[], depth: number) => {
    const before = new Set(parts.keys());
    cut(deeper, depth);
    for (const [key, list] of parts) {
      if (!before.has(key) && list.length + short.length <= LONGEST_PART) {
        parts.set(key, [...list, ...short]);
      }
    }
  };
  cut(addresses, 1);
  return parts;
}

function groupByLetters(list: readonly Address[], side: Side, depth: number) {
  const groups = new Map<string, Address[]>();
  for (const address of list) {
    const letters = reading(lastStepOf(address[0]), side).slice(0, depth);
    const group = groups.get(letters);
    if (group) group.push(address);
    else groups.set(letters, [address]);
  }
  return groups;
}

/** As many letters as neither side goes beyond: those of both leave one letter, so that two can change places. */
function deepest(path: string): number {
  return Math.max(0, Math.floor((lastStepOf(path).length - 1) / 2));
}

function lastStepOf(path: string): string {
  return tidyPath(path).split('/').at(-1) ?? '';
}

/** Letters from the side on which they are read; the same again gives the letters back. */
function reading(letters: string, side: Side): string {
  return side === 'begins' ? letters : [...letters].toReversed().join('');
}
