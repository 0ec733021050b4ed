import type { Initiative } from '@/lib/model/initiative';
import { onceFor } from '@/lib/text/once-for';
import type { CorpusIndex } from './index-corpus';

/** Why two initiatives are shown together. */
export type RelationReason =
  | { readonly kind: 'same-sentence' }
  | {
      readonly kind: 'same-instrument' | 'same-actor' | 'same-theme-elsewhere' | 'same-theme';
      readonly id: string;
      /** The name of what is shared. */
      readonly name: string;
    };

export type Related = {
  readonly initiative: Initiative;
  readonly reasons: readonly RelationReason[];
};

const MOST_RELATED = 6;

const STRENGTH: Readonly<Record<RelationReason['kind'], number>> = {
  'same-sentence': 8,
  'same-instrument': 4,
  'same-actor': 2,
  'same-theme-elsewhere': 1,
  'same-theme': 1,
};

/** A reason, and the places of every initiative that it holds for, in order. */
export type Sharing = {
  readonly reason: RelationReason;
  readonly places: Int32Array;
  /** Whether it holds for those of a document, or for all others; for any where nothing is said. */
  readonly inside?: { readonly document: string; readonly is: boolean };
};

/** A reason that holds for these initiatives, which are in the order of the corpus. */
export function sharing(
  reason: RelationReason,
  index: CorpusIndex,
  initiatives: readonly Initiative[],
): Sharing {
  return { reason, places: placesOf(index, initiatives) };
}

/** The places of initiatives in the corpus, by their ids, and room to add up strengths in. */
const tables = onceFor(({ corpus: { initiatives } }: CorpusIndex) => ({
  places: new Map(initiatives.map(({ id }, place) => [id, place])),
  strengths: new Uint16Array(initiatives.length),
  known: new WeakMap<readonly Initiative[], Int32Array>(),
}));

/** Made once for each list: those of the index are asked for by thousands of initiatives. */
function placesOf(index: CorpusIndex, initiatives: readonly Initiative[]): Int32Array {
  const { places, known } = tables(index);
  const made =
    known.get(initiatives) ?? Int32Array.from(initiatives, ({ id }) => places.get(id) ?? 0);
  known.set(initiatives, made);
  return made;
}

/**
 * The six initiatives with the strongest reasons. Lists hold thousands where the corpus does: strengths
 * are added up as numbers, and reasons gathered for those six alone.
 */
export function strongest(
  index: CorpusIndex,
  initiative: Initiative,
  all: readonly Sharing[],
): Related[] {
  const { places, strengths } = tables(index);
  const { initiatives } = index.corpus;
  const here = places.get(initiative.id) ?? 0;
  const met: number[] = [];
  for (const { reason, places: sharers, inside } of all) {
    const strength = STRENGTH[reason.kind];
    for (const place of sharers) {
      if (place === here) continue;
      if (!isMeant(initiatives[place], inside)) continue;
      if (strengths[place] === 0) met.push(place);
      strengths[place] = (strengths[place] ?? 0) + strength;
    }
  }
  const best = nearestOf(met, strengths, here);
  for (const place of met) strengths[place] = 0;
  return best.flatMap((place) => {
    const other = initiatives[place];
    return other ? [{ initiative: other, reasons: reasonsFor(other, place, all) }] : [];
  });
}

/** The places of the greatest strength, then of the least distance, then those that were met first. */
function nearestOf(met: readonly number[], strengths: Uint16Array, here: number): number[] {
  const isBefore = (a: number, b: number) => {
    const byStrength = (strengths[a] ?? 0) - (strengths[b] ?? 0);
    return byStrength === 0 ? Math.abs(a - here) < Math.abs(b - here) : byStrength > 0;
  };
  const best: number[] = [];
  for (const place of met) {
    let at = best.length;
    while (at > 0 && isBefore(place, best[at - 1] ?? 0)) at -= 1;
    if (at >= MOST_RELATED) continue;
    best.splice(at, 0, place);
    if (best.length > MOST_RELATED) best.pop();
  }
  return best;
}

/** Whether a reason that holds inside or outside a document holds for this initiative. */
function isMeant(initiative: Initiative | undefined, inside: Sharing['inside']): boolean {
  return !inside || (initiative?.document === inside.document) === inside.is;
}

function reasonsFor(other: Initiative, place: number, all: readonly Sharing[]): RelationReason[] {
  return all
    .filter(({ places, inside }) => places.includes(place) && isMeant(other, inside))
    .map(({ reason }) => reason);
}
