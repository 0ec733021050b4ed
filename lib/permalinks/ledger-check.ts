import type { Ledger } from '@/lib/model/permalink';
import type { TextFile } from '@/lib/parse/text-file';
import type { Report, Rule } from '@/lib/parse/problem';
import { placeInWords } from '@/lib/parse/text-file';
import { suggestion } from '@/lib/parse/zod-problem';
import type { LivingAddress } from './addresses-of';
import type { HeldLedger, Recorded } from './hold-ledger';

export type { Recorded } from './hold-ledger';

/** An address where something stands; its words are held only where they are not those that are recorded. */
export type HeldLiving = Omit<LivingAddress, 'words'> & { readonly words: string | undefined };

/** What every rule of the ledger looks at. */
export type LedgerCheck = {
  /** In the order of their paths; one where the ledger is one file. */
  readonly ledgers: readonly HeldLedger[];
  /** By address. */
  readonly living: ReadonlyMap<string, HeldLiving>;
  /** By address. */
  readonly recorded: ReadonlyMap<string, Recorded>;
  /** The living addresses that have the very words with which they were recorded. */
  readonly standing: ReadonlySet<string>;
  /** A file of the content by its path. */
  readonly fileAt: (path: string) => TextFile;
  readonly report: Report;
};

/** The lists of what became of addresses, and one of each as messages name it. */
export const DECISIONS = {
  aliases: 'alias',
  tombstones: 'tombstone',
  revisions: 'revision',
} as const;

/** A list of decisions. */
export type DecisionList = keyof typeof DECISIONS;

/** An alias, a tombstone or a revision, and its place. */
export type PlacedDecision = {
  readonly list: DecisionList;
  readonly decision: Ledger[DecisionList][number];
  readonly place: LedgerPlace;
};

/** All decisions of a ledger, in the order of its files. */
export function decisionsIn(ledgers: readonly HeldLedger[]): PlacedDecision[] {
  const lists = Object.keys(DECISIONS) as DecisionList[];
  return ledgers.flatMap((from) =>
    lists.flatMap((list) =>
      from[list].map((decision, index) => ({
        list,
        decision,
        place: { from, path: [list, index] },
      })),
    ),
  );
}

/** A part of a file of the ledger. */
export type LedgerPlace = { readonly from: HeldLedger; readonly path: readonly PropertyKey[] };

/** A recorded address, or a field of its entry. */
export function placeOf({ from, index }: Recorded, ...fields: readonly string[]): LedgerPlace {
  return { from, path: ['addresses', index, ...fields] };
}

/** A field of a part of the ledger. */
export function within({ from, path }: LedgerPlace, field: string): LedgerPlace {
  return { from, path: [...path, field] };
}

/** Reports a problem at a part of the ledger. */
export function reportAt(
  report: Report,
  { from, path }: LedgerPlace,
  rule: Rule,
  reason: string,
): void {
  const { file, offsetOf } = from.open();
  report.at(file, offsetOf(path), rule, reason);
}

/** The place of a part of the ledger as messages name it. */
export function placeInLedger({ from, path }: LedgerPlace): string {
  const { file, offsetOf } = from.open();
  return placeInWords(file, offsetOf(path));
}

/** The words with which an address was recorded. */
export function publishedWords({ address, from, index }: Recorded): string {
  const entry = from.open().ledger.addresses[index];
  if (!entry) throw new Error(`${from.path} has lost the entry of ${address}`);
  return entry.words;
}

/** The words that stand at an address now. */
export function wordsNow(
  { recorded }: Pick<LedgerCheck, 'recorded'>,
  { address, words }: HeldLiving,
): string {
  if (words !== undefined) return words;
  const entry = recorded.get(address);
  if (!entry) throw new Error(`${address} has no words: it was never recorded`);
  return publishedWords(entry);
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
