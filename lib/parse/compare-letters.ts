/** A reading of the received file that was transcribed otherwise, both without spaces. */
export type Permitted = { readonly received: string; readonly transcribed: string };

/** Where two texts part, and where they go on together. */
export type Mismatch = {
  readonly ours: { readonly start: number; readonly end: number };
  readonly theirs: { readonly start: number; readonly end: number };
};

/** What a comparison gives. */
export type Comparison = {
  /** In order; after so many that nobody reads on, the rest is left out. */
  readonly mismatches: readonly Mismatch[];
  /** In how many places each permitted difference was met. */
  readonly uses: readonly number[];
};

/** Nobody mends more of them before they look again. */
const MOST_MISMATCHES = 20;

/** So many letters are the same by no chance, and so far they are looked for. */
const SAME = 12;
const FURTHEST = 4000;

/** The mark of a note as a source prints it, and whether the note's words follow it. */
export type NoteMark = { readonly printed: string; readonly isLabel: boolean };

const BULLET = /[•‣⁃◦▪▫●○■□·∙*–—-]/;

/**
 * Compares the letters of a document with those of the file that was received, letter for letter.
 * Linear in their length: where they part, they are looked for within a fixed distance.
 *
 * @param items where `theirs` may have a bullet that `ours` has not
 * @param marks where `theirs` may have the marks of notes, which `ours` never has
 */
export function compareLetters(
  ours: string,
  theirs: string,
  permitted: readonly Permitted[] = [],
  items: ReadonlySet<number> = new Set(),
  marks: ReadonlyMap<number, readonly NoteMark[]> = new Map(),
): Comparison {
  const mismatches: Mismatch[] = [];
  const uses = permitted.map(() => 0);
  // "####" before "###": of two that both fit, the longer one is meant.
  const inOrder = [...permitted.entries()].toSorted(
    ([, a], [, b]) => b.received.length - a.received.length,
  );
  let [at, other] = [0, 0];
  let begun = -1;
  let marked = -1;
  while (at < ours.length || other < theirs.length) {
    if (items.has(at) && begun !== at) {
      begun = at;
      if (ours[at] !== theirs[other] && BULLET.test(theirs[other] ?? '')) other += 1;
    }
    if (marked !== at) {
      marked = at;
      for (const mark of marks.get(at) ?? []) other += lengthOfMark(mark, ours, theirs, at, other);
    }
    if (at < ours.length && ours[at] === theirs[other]) {
      at += 1;
      other += 1;
      continue;
    }
    if (at >= ours.length && other >= theirs.length) break;
    const way = permittedWay(ours, theirs, at, other, inOrder);
    if (way) {
      uses[way.permitted] = (uses[way.permitted] ?? 0) + 1;
      ({ at, other } = way);
      continue;
    }
    const next = findCommon(ours, theirs, at, other);
    mismatches.push({
      ours: { start: at, end: next.at },
      theirs: { start: other, end: next.other },
    });
    if (mismatches.length === MOST_MISMATCHES) break;
    ({ at, other } = next);
  }
  return { mismatches, uses };
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** How many letters of `theirs` are the mark of a note: `2`, `[2]`, `²`, and `2.` before its words. */
function lengthOfMark(
  { printed, isLabel }: NoteMark,
  ours: string,
  theirs: string,
  at: number,
  other: number,
): number {
  // "2004" behind a mark that was lost is no mark "2" before "004".
  const next = ours.slice(at, at + printed.length + 1);
  if (next.startsWith(printed) && theirs.startsWith(next, other)) return 0;
  const rest = theirs.slice(other, other + printed.length + 5);
  const raised = printed.replace(/\d/g, (digit) => RAISED[Number(digit)] ?? digit);
  const opening = /^,?[[(]?\^?/.exec(rest)?.[0] ?? '';
  const mark = [printed, raised].find((form) => rest.startsWith(form, opening.length));
  if (mark === undefined) return 0;
  const end = isLabel ? /^[\])]?[.:]?/ : /^[\])]?/;
  const closing = /[[(]/.test(opening) || isLabel ? end : /^/;
  const begun = opening.length + mark.length;
  return begun + (closing.exec(rest.slice(begun))?.[0].length ?? 0);
}

type Ends = { readonly at: number; readonly other: number };

/** Behind the permitted difference that stands here: its first letters may be the same in both. */
function permittedWay(
  ours: string,
  theirs: string,
  at: number,
  other: number,
  permitted: readonly (readonly [number, Permitted])[],
): (Ends & { readonly permitted: number }) | undefined {
  for (const [index, { received, transcribed }] of permitted) {
    const longest = Math.min(Math.max(received.length, transcribed.length), at, other);
    for (let back = 0; back <= longest; back += 1) {
      const isHere =
        theirs.startsWith(received, other - back) && ours.startsWith(transcribed, at - back);
      const ends = {
        at: at - back + transcribed.length,
        other: other - back + received.length,
      };
      const isFurther = ends.other > other || (ends.other === other && ends.at > at);
      if (isHere && isFurther) return { ...ends, permitted: index };
    }
  }
  return undefined;
}

/** The nearest place where both go on with the same letters; their ends where there is none. */
function findCommon(ours: string, theirs: string, at: number, other: number): Ends {
  const places = new Map<string, number>();
  for (let place = Math.min(other + FURTHEST, theirs.length - SAME); place >= other; place -= 1) {
    places.set(theirs.slice(place, place + SAME), place);
  }
  let best: Ends | undefined;
  let cost = Infinity;
  for (
    let place = at;
    place <= ours.length - SAME && place - at < Math.min(cost, FURTHEST);
    place += 1
  ) {
    const found = places.get(ours.slice(place, place + SAME));
    if (found === undefined || found - other + place - at >= cost) continue;
    best = { at: place, other: found };
    cost = found - other + place - at;
  }
  return best ?? commonEnd(ours, theirs, at, other);
}

/** Close to the end too few letters are left to be found: what both end with is the same. */
function commonEnd(ours: string, theirs: string, at: number, other: number): Ends {
  let [end, otherEnd] = [ours.length, theirs.length];
  const isNear = end - at <= FURTHEST && otherEnd - other <= FURTHEST;
  while (isNear && end > at && otherEnd > other && ours[end - 1] === theirs[otherEnd - 1]) {
    end -= 1;
    otherEnd -= 1;
  }
  return { at: end, other: otherEnd };
}
