import { show } from '@/lib/parse/problem';
import { listInWords } from '@/lib/text/list-in-words';
import type { LedgerCheck } from './ledger-check';
import { reportIn } from './ledger-check';

/** A new document has hundreds; one line says it. */
const MOST_ALONE = 5;
const SHOWN = 3;
const HELP = 'expected every address in the ledger; run "npm run permalinks"';

/** Warns of living addresses that the ledger does not have: each, or all at once where they are many. */
export function checkUnrecorded(check: LedgerCheck): void {
  // Without a file it is told that there is none, which says it all.
  if (check.placed.file.text === '') return;
  const missing = [...check.living.keys()].filter((address) => !check.recorded.has(address));
  const warn = (reason: string) => reportIn(check, ['addresses'], 'unrecorded-permalink', reason);
  if (missing.length > MOST_ALONE) {
    const shown = [...missing.slice(0, SHOWN).map(show), `${missing.length - SHOWN} more`];
    warn(`Unrecorded addresses ${listInWords(shown)}, ${HELP}`);
    return;
  }
  for (const address of missing) warn(`Unrecorded address ${show(address)}, ${HELP}`);
}
