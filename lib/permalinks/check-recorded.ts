import { show } from '@/lib/parse/problem';
import { fingerprintOf } from '@/lib/text/fingerprint';
import type { LedgerCheck } from './ledger-check';
import { placeIn, reportIn } from './ledger-check';

/**
 * The recorded addresses by address, the first of two. Reports second ones, and those whose words are
 * not the ones that were published, or whose fingerprint is not.
 */
export function checkRecorded(
  check: Pick<LedgerCheck, 'placed' | 'living' | 'report'>,
): LedgerCheck['recorded'] {
  const recorded = new Map<string, { index: number } & (typeof entries)[number]>();
  const entries = check.placed.ledger.addresses;
  for (const [index, entry] of entries.entries()) {
    const { address, words, fingerprint } = entry;
    const path = ['addresses', index];
    const earlier = recorded.get(address);
    if (earlier) {
      const first = placeIn(check, ['addresses', earlier.index, 'address']);
      const reason = `Unexpected second ${show(address)}, expected each address once; the first is at ${first}`;
      reportIn(check, [...path, 'address'], 'tampered-permalink', reason);
      continue;
    }
    recorded.set(address, { ...entry, index });
    const own = fingerprintOf(words);
    if (fingerprint === own) continue;
    // Of the two, what agrees with the record was not altered.
    if (check.living.get(address)?.words === words) {
      const reason = `Unexpected fingerprint ${show(fingerprint)} of ${show(address)}, expected ${show(own)}, that of its words; put the entry back as it was`;
      reportIn(check, [...path, 'fingerprint'], 'tampered-permalink', reason);
      continue;
    }
    const reason = `Unexpected words ${show(words)} of ${show(address)}, expected those that were published, whose fingerprint is ${show(fingerprint)}; put the entry back as it was`;
    reportIn(check, [...path, 'words'], 'tampered-permalink', reason);
  }
  return recorded;
}
