import { show } from '@/lib/parse/problem';
import type { Decisions, LedgerCheck } from './ledger-check';
import { nearestRecorded, placeIn, reportIn } from './ledger-check';

/** What leads away from an address where nothing stands any more. */
export type WayOut = {
  readonly by: 'alias' | 'tombstone' | 'revision';
  /** Where the same thing, or its words, stand now; undefined where a tombstone stands. */
  readonly to: string | undefined;
  readonly on: string;
  readonly because: string;
  /** Its place in the ledger. */
  readonly path: readonly [Decisions, number];
};

/**
 * The one way out of each address that has any: an alias, a tombstone or a revision with `to`. Reports
 * second ones, and those of addresses that were never recorded.
 */
export function collectWaysOut(check: LedgerCheck): ReadonlyMap<string, WayOut> {
  const ways = new Map<string, WayOut>();
  for (const { address, ...way } of allWaysOut(check)) {
    const earlier = ways.get(address);
    if (earlier) {
      const reason = `Unexpected second way out of ${show(address)}, ${inWords(way)}; expected one: the first is ${inWords(earlier)} at ${placeIn(check, earlier.path)}`;
      reportIn(check, way.path, 'tampered-permalink', reason);
      continue;
    }
    ways.set(address, way);
    if (check.recorded.has(address)) continue;
    const reason = `Unexpected ${way.by} of ${show(address)}, expected an address of the ledger${nearestRecorded(check, address)}`;
    const rule = way.by === 'revision' ? 'false-revision' : 'tampered-permalink';
    reportIn(check, way.path, rule, reason);
  }
  return ways;
}

function* allWaysOut({ placed }: LedgerCheck): Generator<WayOut & { readonly address: string }> {
  const { aliases, tombstones, revisions } = placed.ledger;
  for (const [index, alias] of aliases.entries()) {
    yield { ...alias, by: 'alias', path: ['aliases', index] };
  }
  for (const [index, tombstone] of tombstones.entries()) {
    yield { ...tombstone, to: undefined, by: 'tombstone', path: ['tombstones', index] };
  }
  for (const [index, { words: _words, to, ...revision }] of revisions.entries()) {
    if (to !== undefined) yield { ...revision, to, by: 'revision', path: ['revisions', index] };
  }
}

function inWords({ by }: Pick<WayOut, 'by'>): string {
  return by === 'alias' ? 'an alias' : `a ${by}`;
}
