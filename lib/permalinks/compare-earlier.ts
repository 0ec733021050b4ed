import type { Ledger, RecordedAddress } from '@/lib/model/permalink';
import type { Report } from '@/lib/parse/problem';
import { show } from '@/lib/parse/problem';
import { listInWords } from '@/lib/text/list-in-words';
import { AUTHORITIES_LEDGER, ledgerOfDocument, ONE_LEDGER } from '@/lib/parse/ledger-paths';
import { entryInJson } from './entry-in-json';
import { ledgerNamedIn } from './kind-of-address';
import type { DecisionList } from './ledger-check';
import { DECISIONS } from './ledger-check';
import type { PlacedLedger } from './read-ledger';

/** A file of the ledger as it was kept somewhere. */
export type EarlierLedger = {
  /** The version as messages name it: `the commit of 2026-11-23 (c74d9e7)`. */
  readonly name: string;
  /** How the whole file can be read there. */
  readonly source: string;
  /** The path of the file in the content. */
  readonly path: string;
  readonly ledger: Ledger;
};

/** One of many that are gone is shown by itself; of a whole file that is gone, the first. */
const MOST_ALONE = 5;
const SHOWN = 3;

/** Something that an earlier version had, and how it stood there. */
type Finding = {
  readonly earlier: EarlierLedger;
  readonly list: keyof Ledger;
  readonly entry: Ledger[keyof Ledger][number];
  /** Where the address stands now, with something altered; undefined where the entry is gone. */
  readonly now?: { readonly in: PlacedLedger; readonly index: number } | undefined;
};

/**
 * Holds the ledger against earlier versions of it, the newest first: what was recorded once stays, as
 * it was. Reports each entry that is gone or altered once, with the newest version that has it. What
 * leads away from an address may go where something stands there again, or a later entry leads away.
 *
 * @param living the addresses where something stands
 */
export function compareWithEarlier(
  placed: readonly PlacedLedger[],
  living: ReadonlySet<string>,
  versions: Iterable<EarlierLedger>,
  report: Report,
): void {
  const is = indexOf(placed);
  const found = new Map<string, Finding>();
  const note = (key: string, finding: Finding) => {
    if (!found.has(key)) found.set(key, finding);
  };
  for (const earlier of versions) {
    for (const entry of earlier.ledger.addresses) {
      const now = is.recorded.get(entry.address);
      if (now && isAsItWas(entry, now.entry)) continue;
      note(`addresses ${entry.address}`, { earlier, list: 'addresses', entry, now });
    }
    for (const list of Object.keys(DECISIONS) as DecisionList[]) {
      for (const entry of earlier.ledger[list]) {
        const key = keyOf(list, entry);
        if (is.decided.has(key)) continue;
        const leadsAway = list !== 'revisions' || ('to' in entry && entry.to !== undefined);
        const isOver =
          living.has(entry.address) || (is.leadingAway.get(entry.address) ?? '') > entry.on;
        if (!leadsAway || !isOver) note(key, { earlier, list, entry });
      }
    }
  }
  reportAll(placed, [...found.values()], report);
}

function indexOf(placed: readonly PlacedLedger[]) {
  const recorded = new Map<string, { entry: RecordedAddress; in: PlacedLedger; index: number }>();
  const decided = new Set<string>();
  const leadingAway = new Map<string, string>();
  for (const one of placed) {
    for (const [index, entry] of one.ledger.addresses.entries()) {
      recorded.set(entry.address, { entry, in: one, index });
    }
    for (const list of Object.keys(DECISIONS) as DecisionList[]) {
      for (const entry of one.ledger[list]) {
        decided.add(keyOf(list, entry));
        const leadsAway = list !== 'revisions' || ('to' in entry && entry.to !== undefined);
        if (leadsAway) leadingAway.set(entry.address, entry.on);
      }
    }
  }
  return { recorded, decided, leadingAway };
}

/** A decision without what recording adds to it. */
function keyOf(
  list: DecisionList,
  { recorded: _day, seal: _seal, ...entry }: Ledger[DecisionList][number],
): string {
  return `${list} ${JSON.stringify(Object.entries(entry).toSorted(([a], [b]) => (a < b ? -1 : 1)))}`;
}

/** Whether an entry has all that it had; a place, a title or a kind may have been added since. */
function isAsItWas(then: RecordedAddress, now: RecordedAddress): boolean {
  return (
    then.published === now.published &&
    then.words === now.words &&
    then.fingerprint === now.fingerprint &&
    (then.place === undefined || then.place.join() === now.place?.join()) &&
    (then.title === undefined || then.title === now.title) &&
    (then.kind === undefined || then.kind === now.kind)
  );
}

/** The file that an entry belongs into: a site has all of them in one. */
function homeOf({ earlier, entry }: Finding, placed: readonly PlacedLedger[]): string {
  const isOne = placed.some(({ file }) => file.path === ONE_LEDGER);
  if (isOne || earlier.path !== ONE_LEDGER) return isOne ? ONE_LEDGER : earlier.path;
  const document = 'place' in entry ? entry.place?.[0] : undefined;
  const byPlace = document === undefined ? AUTHORITIES_LEDGER : ledgerOfDocument(document);
  return ledgerNamedIn(entry.address) ?? byPlace;
}

function reportAll(placed: readonly PlacedLedger[], findings: readonly Finding[], report: Report) {
  for (const { earlier, entry, now } of findings) {
    if (!now) continue;
    const reason = `Unexpected entry of ${show(entry.address)}, expected it as ${earlier.name} has it; put it back: ${entryInJson(entry)}`;
    report.at(
      now.in.file,
      now.in.offsetOf(['addresses', now.index, 'address']),
      'erased-permalink',
      reason,
    );
  }
  const byPath = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.now) continue;
    const path = homeOf(finding, placed);
    byPath.set(path, [...(byPath.get(path) ?? []), finding]);
  }
  for (const [path, gone] of byPath) {
    const file = placed.find((one) => one.file.path === path);
    const say = (list: keyof Ledger, reason: string) =>
      report.at(
        file?.file ?? { path, text: '' },
        file?.offsetOf([list]) ?? 0,
        'erased-permalink',
        reason,
      );
    const [first] = gone;
    if (first && gone.length > MOST_ALONE) {
      const shown = gone.slice(0, SHOWN).map(({ entry }) => show(entry.address));
      const all = listInWords([...shown, `${gone.length - SHOWN} more`]);
      say(
        first.list,
        `Missing entries of ${all}, expected them as ${first.earlier.name} has them; put the lines back from there: ${first.earlier.source}`,
      );
      continue;
    }
    for (const { earlier, list, entry } of gone) {
      const what = list === 'addresses' ? 'entry' : DECISIONS[list];
      say(
        list,
        `Missing ${what} of ${show(entry.address)}, expected it as ${earlier.name} has it; put it back under ${show(list)}: ${entryInJson(entry)}`,
      );
    }
  }
}
