import { show } from '@/lib/parse/problem';
import { fingerprintOf } from '@/lib/text/fingerprint';
import type { LedgerCheck, Recorded } from './ledger-check';
import { placeInLedger, placeOf, publishedWords, reportAt } from './ledger-check';

/**
 * The recorded addresses by address, the first of two. Reports second ones, and those whose words are
 * not the ones that were published, or whose fingerprint is not.
 */
export function checkRecorded({
  ledgers,
  standing,
  report,
}: Pick<LedgerCheck, 'ledgers' | 'standing' | 'report'>): LedgerCheck['recorded'] {
  const recorded = new Map<string, Recorded>();
  for (const entry of ledgers.flatMap(({ addresses }) => addresses)) {
    const { address } = entry;
    const earlier = recorded.get(address);
    if (earlier) {
      const first = placeInLedger(placeOf(earlier, 'address'));
      const reason = `Unexpected second ${show(address)}, expected each address once; the first is at ${first}`;
      reportAt(report, placeOf(entry, 'address'), 'tampered-permalink', reason);
      continue;
    }
    recorded.set(address, entry);
    if (!entry.isSound) reportUnsound(entry, standing.has(address), report);
  }
  return recorded;
}

function reportUnsound(entry: Recorded, isStanding: boolean, report: LedgerCheck['report']): void {
  const { address, fingerprint } = entry;
  const words = publishedWords(entry);
  // Of the two, what agrees with the record was not altered.
  if (isStanding) {
    const reason = `Unexpected fingerprint ${show(fingerprint)} of ${show(address)}, expected ${show(fingerprintOf(words))}, that of its words; put the entry back as it was`;
    reportAt(report, placeOf(entry, 'fingerprint'), 'tampered-permalink', reason);
    return;
  }
  const reason = `Unexpected words ${show(words)} of ${show(address)}, expected those that were published, whose fingerprint is ${show(fingerprint)}; put the entry back as it was`;
  reportAt(report, placeOf(entry, 'words'), 'tampered-permalink', reason);
}
