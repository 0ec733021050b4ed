import { show } from '@/lib/parse/problem';
import type { LedgerCheck, PlacedDecision, Recorded } from './ledger-check';
import { DECISIONS, decisionsIn, placeOf, reportAt, within } from './ledger-check';
import { isSealed, sealOf } from './seal';

const RECORD = 'run "npm run permalinks"';

/**
 * Reports entries and decisions that are not what was sealed, and those that have no seal: one by one,
 * or all at once where the ledger is older than seals. Reports decisions whose day cannot be, too.
 */
export function checkSeals(check: LedgerCheck): void {
  const entries = check.ledgers.flatMap(({ addresses }) => addresses);
  const isOld = entries.every(({ seal }) => seal === undefined);
  for (const from of check.ledgers) {
    if (!isOld || from.addresses.length === 0) continue;
    const reason = `Unsealed addresses in ${from.path}, expected the place, the title, the kind and a seal beside the words of each; ${RECORD}, which adds them once`;
    reportAt(check.report, { from, path: ['addresses'] }, 'unsealed-ledger', reason);
  }
  for (const entry of entries) {
    if (entry.isSealed === false && entry.isSound) reportBroken(check, entry);
    else if (entry.isSealed === undefined && !isOld) {
      const reason = `Unexpected entry of ${show(entry.address)} without a seal, expected one as all others have; put the entry back as it was or, where it comes from a branch that is older than seals, ${RECORD}`;
      reportAt(check.report, placeOf(entry, 'address'), 'unsealed-permalink', reason);
    }
  }
  for (const placed of decisionsIn(check.ledgers)) checkDecision(check, placed);
}

function checkDecision(check: LedgerCheck, { list, decision, place }: PlacedDecision): void {
  const { address, on, recorded } = decision;
  const what = `${DECISIONS[list]} of ${show(address)}`;
  const published = check.recorded.get(address)?.published;
  if (published !== undefined && on < published) {
    const reason = `Unexpected day ${on} of the ${what}, expected ${published}, on which the address was recorded, or a later one`;
    reportAt(check.report, within(place, 'on'), 'untimely-day', reason);
  }
  if (recorded !== undefined && on > recorded) {
    const reason = `Unexpected day ${on} of the ${what}, expected ${recorded}, on which it was recorded, or an earlier one`;
    reportAt(check.report, within(place, 'on'), 'untimely-day', reason);
  }
  const sealed = recorded === undefined ? undefined : isSealed(decision);
  if (sealed === true) return;
  if (decision.seal === undefined && recorded === undefined) {
    const reason = `Unrecorded ${what}, expected the day of its recording and a seal; ${RECORD}`;
    reportAt(check.report, place, 'unrecorded-decision', reason);
    return;
  }
  const reason = `Unexpected seal ${show(decision.seal ?? '')} of the ${what}, expected ${show(sealOf(decision))}, that of its other fields; put it back as it was or, where it was never published, take out "recorded" and "seal" and ${RECORD}`;
  reportAt(check.report, place, 'tampered-permalink', reason);
}

function reportBroken(check: LedgerCheck, entry: Recorded): void {
  const altered = findAltered(check, entry);
  const expected = altered ?? `one whose fields are those of its seal ${show(entry.seal ?? '')}`;
  const reason = `Unexpected entry of ${show(entry.address)} that is not as it was sealed, expected ${expected}; put the entry back as it was`;
  reportAt(check.report, placeOf(entry, 'address'), 'tampered-permalink', reason);
}

/** The field that was altered, where another value that the content or the ledger has fits the seal. */
function findAltered({ living, ledgers }: LedgerCheck, entry: Recorded): string | undefined {
  const { isSound: _isSound, isSealed: _isSealed, from: _from, index: _index, ...fields } = entry;
  const fits = (change: object) => sealOf({ ...fields, ...change }) === entry.seal;
  const days = new Set(ledgers.flatMap(({ addresses }) => addresses.map((one) => one.published)));
  const day = [...days].find((published) => fits({ published }));
  if (day !== undefined) return `the day ${day}`;
  const here = living.get(entry.address);
  for (const name of ['place', 'title', 'kind'] as const) {
    const value = here?.[name];
    if (value !== undefined && fits({ [name]: value })) {
      return `the ${name} ${show(typeof value === 'string' ? value : value.join(', '))}`;
    }
  }
  const other = [...living.keys()].find((address) => fits({ address }));
  return other === undefined ? undefined : `the address ${show(other)}`;
}
