import { show } from '@/lib/parse/problem';
import type { LedgerCheck, LedgerPlace } from './ledger-check';
import { nearestRecorded, placeInLedger, reportAt } from './ledger-check';

/** What leads away from an address where nothing stands any more. */
export type WayOut = {
  readonly by: 'alias' | 'tombstone' | 'revision';
  /** Where the same thing, or its words, stand now; undefined where a tombstone stands. */
  readonly to: string | undefined;
  readonly on: string;
  readonly because: string;
  /** Its place in the ledger. */
  readonly place: LedgerPlace;
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
      const reason = `Unexpected second way out of ${show(address)}, ${inWords(way)}; expected one: the first is ${inWords(earlier)} at ${placeInLedger(earlier.place)}`;
      reportAt(check.report, way.place, 'tampered-permalink', reason);
      continue;
    }
    ways.set(address, way);
    if (check.recorded.has(address)) continue;
    const reason = `Unexpected ${way.by} of ${show(address)}, expected an address of the ledger${nearestRecorded(check, address)}`;
    const rule = way.by === 'revision' ? 'false-revision' : 'tampered-permalink';
    reportAt(check.report, way.place, rule, reason);
  }
  return ways;
}

function* allWaysOut({ ledgers }: LedgerCheck): Generator<WayOut & { readonly address: string }> {
  for (const from of ledgers) {
    const placeIn = (list: string, index: number) => ({ from, path: [list, index] });
    for (const [index, alias] of from.aliases.entries()) {
      yield { ...alias, by: 'alias', place: placeIn('aliases', index) };
    }
    for (const [index, tombstone] of from.tombstones.entries()) {
      yield { ...tombstone, to: undefined, by: 'tombstone', place: placeIn('tombstones', index) };
    }
    for (const [index, { words: _words, to, ...revision }] of from.revisions.entries()) {
      const place = placeIn('revisions', index);
      if (to !== undefined) yield { ...revision, to, by: 'revision', place };
    }
  }
}

function inWords({ by }: Pick<WayOut, 'by'>): string {
  return by === 'alias' ? 'an alias' : `a ${by}`;
}
