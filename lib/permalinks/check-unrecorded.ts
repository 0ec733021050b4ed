import { AUTHORITIES_LEDGER, ONE_LEDGER } from '@/lib/parse/ledger-paths';
import { show } from '@/lib/parse/problem';
import { listInWords } from '@/lib/text/list-in-words';
import type { LedgerCheck } from './ledger-check';
import { reportAt } from './ledger-check';

/** A new document has hundreds; one line says it. */
const MOST_ALONE = 5;
const SHOWN = 3;
const HELP = 'expected every address in the ledger; run "npm run permalinks"';

/**
 * Warns of living addresses that the ledger does not have, each at the file that it belongs into: one
 * by one, or all of a file at once where they are many.
 */
export function checkUnrecorded({ ledgers, living, recorded, report }: LedgerCheck): void {
  const byPath = new Map(ledgers.map((ledger) => [ledger.path, ledger]));
  const missing = new Map<string, string[]>();
  for (const { address, ledger } of living.values()) {
    if (recorded.has(address)) continue;
    const path = byPath.has(ONE_LEDGER) ? ONE_LEDGER : ledger;
    const ofFile = missing.get(path);
    if (ofFile) ofFile.push(address);
    else missing.set(path, [address]);
  }
  // Without a file it is told that there is none, which says it all.
  if (!byPath.has(ONE_LEDGER) && !byPath.has(AUTHORITIES_LEDGER)) return;
  for (const [path, addresses] of missing) {
    const from = byPath.get(path);
    const warn = (reason: string) => {
      if (from) reportAt(report, { from, path: ['addresses'] }, 'unrecorded-permalink', reason);
      else report.at({ path, text: '' }, 0, 'unrecorded-permalink', reason);
    };
    for (const reason of reasonsFor(addresses)) warn(reason);
  }
}

function reasonsFor(missing: readonly string[]): string[] {
  if (missing.length <= MOST_ALONE) {
    return missing.map((address) => `Unrecorded address ${show(address)}, ${HELP}`);
  }
  const shown = [...missing.slice(0, SHOWN).map(show), `${missing.length - SHOWN} more`];
  return [`Unrecorded addresses ${listInWords(shown)}, ${HELP}`];
}
