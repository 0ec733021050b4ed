import type { Addressed, RecordedAddress } from '@/lib/model/permalink';
import type { LivingAddress } from './addresses-of';
import { kindOfAddress } from './kind-of-address';
import type { LedgerCheck } from './ledger-check';

/**
 * Finds the recorded address whose words another one has taken: one of the same kind that was
 * published with these words and has others now. Two records that changed ids are told by it.
 */
type FindFirstOwner = (living: LivingAddress) => RecordedAddress | undefined;

/** The function for a ledger and what stands now; passages have no owner, as their ids are their words. */
export function createFindFirstOwner({ living, recorded }: LedgerCheck): FindFirstOwner {
  let owners: Map<Addressed, Map<string, RecordedAddress>> | undefined;
  const find = () => {
    const found = new Map<Addressed, Map<string, RecordedAddress>>();
    for (const entry of recorded.values()) {
      const now = living.get(entry.address)?.words;
      if (now === undefined || now === entry.words) continue;
      const kind = kindOfAddress(entry.address);
      const ofKind = found.get(kind) ?? new Map<string, RecordedAddress>();
      found.set(kind, ofKind.set(entry.words, entry));
    }
    return found;
  };
  return ({ address, of, words }) => {
    if (of === 'passage' || recorded.get(address)?.words === words) return undefined;
    owners ??= find();
    const owner = owners.get(of)?.get(words);
    return owner?.address === address ? undefined : owner;
  };
}
