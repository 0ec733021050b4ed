import type { RecordedAddress } from '@/lib/model/permalink';
import type { Report, Rule } from '@/lib/parse/problem';
import { placeInWords } from '@/lib/parse/text-file';
import { suggestion } from '@/lib/parse/zod-problem';
import type { LivingAddress } from './addresses-of';
import type { PlacedLedger } from './read-ledger';

/** The lists of the ledger that say what became of an address. */
export type Decisions = 'aliases' | 'tombstones' | 'revisions';

/** What every rule of the ledger looks at. */
export type LedgerCheck = {
  readonly placed: PlacedLedger;
  /** By address. */
  readonly living: ReadonlyMap<string, LivingAddress>;
  /** By address, with the place in the list. */
  readonly recorded: ReadonlyMap<string, RecordedAddress & { readonly index: number }>;
  readonly report: Report;
};

/** Reports a problem at a part of the ledger. */
export function reportIn(
  { placed, report }: Pick<LedgerCheck, 'placed' | 'report'>,
  path: readonly PropertyKey[],
  rule: Rule,
  reason: string,
): void {
  report.at(placed.file, placed.offsetOf(path), rule, reason);
}

/** The place of a part of the ledger as messages name it. */
export function placeIn(
  { placed }: Pick<LedgerCheck, 'placed'>,
  path: readonly PropertyKey[],
): string {
  return placeInWords(placed.file, placed.offsetOf(path));
}

/** Whether a record stands at an address, or ever did. */
export function isKnown({ living, recorded }: LedgerCheck, address: string): boolean {
  return living.has(address) || recorded.has(address);
}

/** A remark on the nearest address of the ledger, empty where none is near. */
export function nearestRecorded({ recorded }: LedgerCheck, address: string): string {
  return suggestion(address, recorded.keys());
}

/** A remark on the nearest address where something stands or stood, empty where none is near. */
export function nearestKnown({ living, recorded }: LedgerCheck, address: string): string {
  return suggestion(address, [...living.keys(), ...recorded.keys()]);
}
