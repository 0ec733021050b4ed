import type { Change, Revision } from '@/lib/model/permalink';
import { show } from '@/lib/parse/problem';
import { compare } from '@/lib/text/compare';
import { documentNamedIn, kindInWords, kindOfAddress } from './kind-of-address';
import type { LedgerCheck, LedgerPlace } from './ledger-check';
import { isKnown, nearestKnown, nearestRecorded } from './ledger-check';
import { publishedWords, reportAt, within, wordsNow } from './ledger-check';

/** How the words behind addresses changed. */
export type History = {
  /** Every words that a known address has stood for by the ledger, oldest first; never none. */
  readonly wordsOf: (address: string) => readonly [...string[], string];
  /** By address, the place of its last revision in place. */
  readonly lastInPlace: ReadonlyMap<string, LedgerPlace>;
  /** Every change, oldest first. */
  readonly changes: readonly Change[];
};

type Words = [...string[], string];

/**
 * Goes through the revisions by day, those of one day by document and then in the order of the file.
 * Reports those that are about nothing, lead nowhere or change nothing.
 */
export function replayRevisions(check: LedgerCheck): History {
  const replayed = new Map<string, Words>();
  const wordsOf = (address: string): Words => {
    const words = replayed.get(address) ?? firstWords(check, address);
    replayed.set(address, words);
    return words;
  };
  const lastInPlace = new Map<string, LedgerPlace>();
  const changes: Change[] = [];
  for (const { revision, place } of inOrder(check)) {
    if (!isAboutSomething(check, revision, place)) continue;
    const { address, to, words, on, because } = revision;
    const then = lastOf(wordsOf(address));
    const now = words ?? lastOf(wordsOf(to ?? address));
    if (then === now) reportNoChange(check, revision, place, now);
    changes.push({ from: address, on, because, then, now });
    if (to !== undefined) continue;
    wordsOf(address).push(now);
    lastInPlace.set(address, place);
  }
  return { wordsOf, lastInPlace, changes };
}

type PlacedRevision = { readonly revision: Revision; readonly place: LedgerPlace };

function inOrder({ ledgers }: LedgerCheck): PlacedRevision[] {
  const all = ledgers.flatMap((from) =>
    from.revisions.map((revision, index) => {
      const document = documentNamedIn(revision.address) ?? '';
      return { revision, document, place: { from, path: ['revisions', index] } };
    }),
  );
  // The same whether the ledger is one file or many.
  return all.toSorted(
    (a, b) => compare(a.revision.on, b.revision.on) || compare(a.document, b.document),
  );
}

/** The last words of an address. */
export function lastOf(words: readonly [...string[], string]): string {
  return words[words.length - 1] ?? '';
}

function firstWords(check: LedgerCheck, address: string): Words {
  const recorded = check.recorded.get(address);
  if (recorded) return [publishedWords(recorded)];
  const living = check.living.get(address);
  if (!living) throw new Error(`${address} has no words: it was never known`);
  return [wordsNow(check, living)];
}

function isAboutSomething(check: LedgerCheck, revision: Revision, place: LedgerPlace): boolean {
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

function reportNoChange(check: LedgerCheck, revision: Revision, place: LedgerPlace, words: string) {
  const { address, to } = revision;
  const help = to === undefined ? 'take it out' : 'the same words at another address are an alias';
  const reason = `Unexpected revision of ${show(address)} that changes nothing, expected other words than ${show(words)}; ${help}`;
  reportAt(check.report, place, 'false-revision', reason);
}
