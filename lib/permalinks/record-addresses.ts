import type { Corpus } from '@/lib/model/corpus';
import { AUTHORITIES_LEDGER } from '@/lib/parse/ledger-paths';
import { fingerprintOf } from '@/lib/text/fingerprint';
import { compare } from '@/lib/text/compare';
import type { LivingAddress } from './addresses-of';
import { addressesOf } from './addresses-of';
import { entryInJson } from './entry-in-json';
import { INDENT, ledgerText, placesIn } from './ledger-text';
import type { PlacedLedger } from './read-ledger';
import { factsIn, sealOf } from './seal';
import type { Insertion } from './seal-entries';
import { sealEntries } from './seal-entries';

/** A file of a ledger as recording sees it. */
type LedgerFile = Pick<PlacedLedger, 'ledger' | 'file'>;

/** What recording gives. */
export type Recording = {
  /** The files of the ledger that change, as they should be, by path. */
  readonly files: ReadonlyMap<string, string>;
  /** The addresses that are new in them, sorted. */
  readonly added: readonly string[];
  /** How many entries that stood there without a seal have one now. */
  readonly sealed: number;
};

/**
 * The ledger with an entry for every living address that it does not have, each in the file that it
 * belongs into, one on a line, by address; what stands there without a seal gets one. Everything that
 * stands in a file stays as it is, byte for byte. The file of what belongs to no document is made even where it is empty: without it the ledger
 * would seem lost.
 *
 * @param ledgers the files of the folder `permalinks`; a ledger of one file is carried over before
 * @param day the day that the new entries have, as `2027-01-31`
 */
export function recordAddresses(
  ledgers: readonly LedgerFile[],
  corpus: Corpus,
  day: string,
): Recording {
  const recorded = new Set(
    ledgers.flatMap(({ ledger }) => ledger.addresses.map(({ address }) => address)),
  );
  const living = new Map(addressesOf(corpus).map((one) => [one.address, one]));
  const added = [...living.values()]
    .filter(({ address }) => !recorded.has(address))
    .toSorted((a, b) => compare(a.address, b.address));
  const byPath = new Map(ledgers.map((ledger) => [ledger.file.path, ledger]));
  const empty = byPath.has(AUTHORITIES_LEDGER) ? [] : [[AUTHORITIES_LEDGER, []] as const];
  const groups = new Map<string, LivingAddress[]>(empty.map(([path]) => [path, []]));
  for (const living of added) {
    const group = groups.get(living.ledger);
    if (group) group.push(living);
    else groups.set(living.ledger, [living]);
  }
  const seals = new Map(
    ledgers.map((ledger) => [ledger.file.path, sealEntries(ledger, living, day)]),
  );
  const paths = new Set([
    ...groups.keys(),
    ...[...seals].flatMap(([path, all]) => (all.length > 0 ? path : [])),
  ]);
  const files = Array.from(paths, (path) => {
    const [old, group] = [byPath.get(path), groups.get(path) ?? []];
    return [path, withEntries(old, group, seals.get(path) ?? [], day)] as const;
  });
  return {
    files: new Map(files),
    added: added.map(({ address }) => address),
    sealed: [...seals.values()].reduce((sum, all) => sum + all.length, 0),
  };
}

function withEntries(
  old: LedgerFile | undefined,
  added: readonly LivingAddress[],
  seals: readonly Insertion[],
  day: string,
) {
  if (!old) return ledgerText({ addresses: added.map((living) => entryOf(living, day)) });
  return insertAll(old.file.text, [...seals, ...placeEntries(old, added, day)]);
}

/** The new entries as text, each before the first entry that sorts behind it. */
function placeEntries(
  { ledger, file }: LedgerFile,
  added: readonly LivingAddress[],
  day: string,
): Insertion[] {
  const list = placesIn(file, 'addresses');
  const entries = added.map((living) => ({ ...living, text: entryOf(living, day) }));
  const insertions: Insertion[] = [];
  let next = 0;
  for (const [index, node] of list.items.entries()) {
    const here = ledger.addresses[index]?.address ?? '';
    for (let entry = entries[next]; entry && entry.address < here; entry = entries[(next += 1)]) {
      insertions.push({ at: node.start, text: `${entry.text},${INDENT}` });
    }
  }
  const rest = entries.slice(next).map((entry) => `${INDENT}${entry.text}`);
  if (rest.length === 0) return insertions;
  const last = list.items.at(-1);
  if (last) return [...insertions, { at: last.end, text: `,${rest.join(',')}` }];
  return [{ at: list.start + 1, text: `${rest.join(',')}\n  ` }];
}

function entryOf({ address, words, ...living }: LivingAddress, day: string): string {
  const fingerprint = fingerprintOf(words);
  const entry = { address, published: day, words, fingerprint, ...factsIn(living) };
  return entryInJson({ ...entry, seal: sealOf(entry) });
}

function insertAll(text: string, insertions: readonly Insertion[]): string {
  let from = 0;
  const pieces = insertions
    .toSorted((a, b) => a.at - b.at)
    .map((insertion) => {
      const before = text.slice(from, insertion.at);
      from = insertion.at;
      return before + insertion.text;
    });
  return pieces.join('') + text.slice(from);
}
