import type { Changed, Revision } from '@/lib/model/permalink';
import { show } from '@/lib/parse/problem';
import { haveInCommon } from '@/lib/text/in-common';
import { kindInWords, kindOfAddress } from './kind-of-address';
import type { LedgerCheck, LedgerPlace } from './ledger-check';
import { isKnown, nearestKnown, nearestRecorded, reportAt, within } from './ledger-check';

/** Whether a revision is of a recorded address, and leads to a known one of the same kind; else reported. */
export function isAboutSomething(
  check: LedgerCheck,
  revision: Revision,
  place: LedgerPlace,
): boolean {
  const { address, to } = revision;
  const refuse = (field: string, reason: string) => {
    reportAt(check.report, within(place, field), 'false-revision', reason);
    return false;
  };
  const isRecorded = check.recorded.has(address);
  if (to === undefined) {
    if (isRecorded) return true;
    const nearest = nearestRecorded(check, address);
    return refuse(
      'address',
      `Unexpected revision of ${show(address)}, expected an address of the ledger${nearest}`,
    );
  }
  const found = `Unexpected revision of ${show(address)} to`;
  if (to === address) return refuse('to', `${found} itself, expected another address, or "words"`);
  if (!isKnown(check, to)) {
    const nearest = nearestKnown(check, to);
    const expected = 'expected the address of a record or of the ledger';
    return refuse('to', `${found} ${show(to)}, ${expected}${nearest}`);
  }
  const kind = kindOfAddress(address);
  if (kindOfAddress(to) === kind) return isRecorded;
  return refuse('to', `${found} ${show(to)}, expected the address of ${kindInWords(kind)}`);
}

/** What a revision says of one thing that it changes. */
type Step = {
  readonly what: Changed;
  readonly then: string | undefined;
  readonly now: string;
  /** Two places may have the same words. */
  readonly isSame: boolean;
};

/** Reports a revision that changes nothing, or leads to words that were never made from those before. */
export function checkRevision(
  { report }: LedgerCheck,
  { address, to }: Revision,
  place: LedgerPlace,
  { what, then, now, isSame }: Step,
): void {
  if (isSame) {
    const help =
      to === undefined ? 'take it out' : 'the same words at another address are an alias';
    const reason = `Unexpected revision of ${show(address)} that changes nothing, expected ${what === 'words' ? 'other words' : `another ${what}`} than ${show(now)}; ${help}`;
    reportAt(report, place, 'false-revision', reason);
    return;
  }
  const kind = kindOfAddress(address);
  const isQuoted = kind === 'passage' || kind === 'initiative';
  if (what !== 'words' || !isQuoted || then === undefined || haveInCommon(then, now)) return;
  const reason = `Unexpected revision of ${show(address)} from ${show(then)} to ${show(now)}, expected words that were made from those before: half of them, or of their letters; where it is another thing, give that an address of its own, and the old one a tombstone`;
  reportAt(report, within(place, to === undefined ? 'words' : 'to'), 'false-revision', reason);
}
