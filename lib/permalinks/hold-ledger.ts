import type { Ledger, RecordedAddress } from '@/lib/model/permalink';
import { fingerprintOf } from '@/lib/text/fingerprint';
import { onceFor } from '@/lib/text/once-for';
import type { LivingAddress } from './addresses-of';
import type { HeldLiving } from './ledger-check';
import type { PlacedLedger } from './read-ledger';
import { isSealed } from './seal';

/** An address of the ledger without its words, of which there may be as many as all documents have. */
export type Recorded = Omit<RecordedAddress, 'words'> & {
  /** Whether the fingerprint is that of the words. */
  readonly isSound: boolean;
  /** Whether the seal is that of the entry; undefined where it has none. */
  readonly isSealed: boolean | undefined;
  /** The file that it stands in, and its place in the list there. */
  readonly from: HeldLedger;
  readonly index: number;
};

/** What is held of a file of the ledger after it was read. */
export type HeldLedger = Omit<Ledger, 'addresses'> & {
  readonly path: string;
  readonly addresses: readonly Recorded[];
  /** The file again, with its words and places. */
  readonly open: () => PlacedLedger;
};

/** What is held of a file. `open` reads it again, and need not remember it. */
export function holdLedger(placed: PlacedLedger, open: () => PlacedLedger): HeldLedger {
  const { addresses, ...decisions } = placed.ledger;
  const recorded: Recorded[] = [];
  let opened: PlacedLedger | undefined;
  const held: HeldLedger = {
    ...decisions,
    path: placed.file.path,
    addresses: recorded,
    open: () => (opened ??= open()),
  };
  for (const [index, { words, ...entry }] of addresses.entries()) {
    const isSound = entry.fingerprint === fingerprintOf(words);
    recorded.push({ ...entry, isSound, isSealed: isSealed(entry), from: held, index });
  }
  return held;
}

/**
 * Living addresses as they are held: without the words of those that are recorded with the very same.
 * Such addresses are added to `standing`.
 */
export function holdLiving(
  living: readonly LivingAddress[],
  ledger: PlacedLedger | undefined,
  standing: Set<string>,
): HeldLiving[] {
  const recorded = ledger && wordsByAddress(ledger);
  return living.map((one) => {
    if (recorded?.get(one.address) !== one.words) return one;
    standing.add(one.address);
    return { ...one, words: undefined };
  });
}

/** Of an address that is recorded twice the first words. */
const wordsByAddress = onceFor(({ ledger }: PlacedLedger): ReadonlyMap<string, string> => {
  return new Map(ledger.addresses.toReversed().map(({ address, words }) => [address, words]));
});
