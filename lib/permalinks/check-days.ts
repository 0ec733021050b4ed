import type { Report } from '@/lib/parse/problem';
import { show } from '@/lib/parse/problem';
import { LISTS } from './ledger-text';
import type { PlacedLedger } from './read-ledger';

/**
 * Reports days that are still to come: of the recording of addresses and decisions, and of decisions
 * that are not recorded yet. Asked by the commands of editors alone: a build knows no day.
 *
 * @param today as `2027-01-31`
 */
export function checkDays(placed: readonly PlacedLedger[], today: string, report: Report): void {
  for (const { ledger, file, offsetOf } of placed) {
    for (const list of LISTS) {
      for (const [index, entry] of ledger[list].entries()) {
        for (const field of ['published', 'on', 'recorded'] as const) {
          const day: unknown = Reflect.get(entry, field);
          if (typeof day !== 'string' || day <= today) continue;
          const reason = `Unexpected day ${day} of ${show(entry.address)}, expected ${today}, which is today, or an earlier one`;
          report.at(file, offsetOf([list, index, field]), 'untimely-day', reason);
        }
      }
    }
  }
}
