import { documentOfLedger, ONE_LEDGER } from '@/lib/parse/ledger-paths';
import { show } from '@/lib/parse/problem';
import { suggestion } from '@/lib/parse/zod-problem';
import { paths } from '@/lib/url/paths';
import type { HeldLedger } from './hold-ledger';
import { ledgerNamedIn } from './kind-of-address';
import type { LedgerCheck } from './ledger-check';
import { placeOf, reportAt, within } from './ledger-check';

/**
 * Reports what stands in another file of the ledger than it belongs into: addresses, as far as they
 * name their file, and ways out and revisions of what another file records. Reports files of
 * documents that never were, too.
 */
export function checkHomes(check: LedgerCheck): void {
  if (check.ledgers.some(({ path }) => path === ONE_LEDGER)) return;
  for (const ledger of check.ledgers) {
    checkDocument(check, ledger);
    for (const recorded of ledger.addresses) {
      const home = ledgerNamedIn(recorded.address) ?? ledger.path;
      if (home === ledger.path) continue;
      const reason = `Unexpected ${show(recorded.address)} in this file, expected it in ${home}`;
      reportAt(check.report, placeOf(recorded, 'address'), 'tampered-permalink', reason);
    }
    checkDecisions(check, ledger, 'aliases', 'alias');
    checkDecisions(check, ledger, 'tombstones', 'tombstone');
    checkDecisions(check, ledger, 'revisions', 'revision');
  }
}

function checkDecisions(
  { recorded, report }: LedgerCheck,
  from: HeldLedger,
  list: 'aliases' | 'tombstones' | 'revisions',
  one: string,
): void {
  for (const [index, { address }] of from[list].entries()) {
    const home = recorded.get(address)?.from ?? from;
    if (home === from) continue;
    const reason = `Unexpected ${one} of ${show(address)} in this file, expected it in ${home.path}, which records the address`;
    const place = within({ from, path: [list, index] }, 'address');
    reportAt(report, place, 'tampered-permalink', reason);
  }
}

function checkDocument({ ledgers, living, report }: LedgerCheck, ledger: HeldLedger): void {
  const id = documentOfLedger(ledger.path);
  if (id === undefined) return;
  const own = paths.document(id);
  if (living.has(own) || ledger.addresses.some(({ address }) => address === own)) return;
  const others = ledgers.flatMap(({ path }) => (path === ledger.path ? [] : path));
  const near = suggestion(ledger.path, others);
  const reason = `Unexpected ledger of a document ${show(id)}, expected the id of one that is or was${near}`;
  report.at({ path: ledger.path, text: '' }, 0, 'unexpected-file', reason);
}
