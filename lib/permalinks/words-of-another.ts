import type { Addressed } from '@/lib/model/permalink';
import type { LivingAddress } from './addresses-of';
import { kindOfAddress } from './kind-of-address';
import type { LedgerCheck, Recorded } from './ledger-check';
import { publishedWords } from './ledger-check';

/**
 * Finds the recorded address whose words another one has taken: one of the same kind that was
 * published with these words and has others now. Two records that changed ids are told by it.
 */
type FindFirstOwner = (living: LivingAddress) => Recorded | undefined;

/** The function for a ledger and what stands now; passages have no owner, as their ids are their words. */
export function createFindFirstOwner({ living, recorded, standing }: LedgerCheck): FindFirstOwner {
  let owners: Map<Addressed, Map<string, Recorded>> | undefined;
  const find = () => {
    const found = new Map<Addressed, Map<string, Recorded>>();
    for (const entry of recorded.values()) {
      if (!living.has(entry.address) || standing.has(entry.address)) continue;
      const kind = kindOfAddress(entry.address);
      const ofKind = found.get(kind) ?? new Map<string, Recorded>();
      found.set(kind, ofKind.set(publishedWords(entry), entry));
    }
    return found;
  };
  return ({ address, of, words }) => {
    if (of === 'passage' || standing.has(address)) return undefined;
    owners ??= find();
    const owner = owners.get(of)?.get(words);
    return owner?.address === address ? undefined : owner;
  };
}
