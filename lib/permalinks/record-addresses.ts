import type { Corpus } from '@/lib/model/corpus';
import { fingerprintOf } from '@/lib/text/fingerprint';
import type { LivingAddress } from './addresses-of';
import { addressesOf } from './addresses-of';
import { entryInJson } from './entry-in-json';
import type { JsonNode } from './json-places';
import { readJsonPlaces } from './json-places';
import type { PlacedLedger } from './read-ledger';

/** A ledger before the first address is recorded. */
const EMPTY_LEDGER = `{
  "addresses": [],
  "aliases": [],
  "tombstones": [],
  "revisions": []
}
`;

const INDENT = '\n    ';

/** What recording gives. */
export type Recording = {
  /** The ledger's file as it should be. */
  readonly text: string;
  /** The addresses that are new in it, sorted. */
  readonly added: readonly string[];
};

/**
 * The ledger with an entry for every living address that it does not have, one on a line, by
 * address. Everything that stands in it stays as it is, byte for byte.
 *
 * @param day the day that the new entries have, as `2027-01-31`
 */
export function recordAddresses(
  { ledger, file }: Pick<PlacedLedger, 'ledger' | 'file'>,
  corpus: Corpus,
  day: string,
): Recording {
  const recorded = new Set(ledger.addresses.map(({ address }) => address));
  const added = addressesOf(corpus)
    .filter(({ address }) => !recorded.has(address))
    .toSorted((a, b) => compare(a.address, b.address));
  const text = file.text === '' ? EMPTY_LEDGER : file.text;
  const insertions = placeEntries(text, ledger.addresses, added, day);
  return { text: insertAll(text, insertions), added: added.map(({ address }) => address) };
}

type Insertion = { readonly at: number; readonly text: string };

/** The new entries as text, each before the first entry that sorts behind it. */
function placeEntries(
  text: string,
  old: PlacedLedger['ledger']['addresses'],
  added: readonly LivingAddress[],
  day: string,
): Insertion[] {
  const list = getList(text);
  const entries = added.map((living) => ({ ...living, text: entryOf(living, day) }));
  const insertions: Insertion[] = [];
  let next = 0;
  for (const [index, node] of list.items.entries()) {
    const here = old[index]?.address ?? '';
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

function entryOf({ address, words }: LivingAddress, day: string): string {
  return entryInJson({ address, published: day, words, fingerprint: fingerprintOf(words) });
}

function getList(text: string): { readonly start: number; readonly items: readonly JsonNode[] } {
  const places = readJsonPlaces(text);
  const list = 'root' in places ? places.root.fields?.get('addresses')?.value : undefined;
  if (!list?.items) throw new Error('The ledger was read, and has no list of addresses');
  return { start: list.start, items: list.items };
}

function insertAll(text: string, insertions: readonly Insertion[]): string {
  let from = 0;
  const pieces = insertions.map((insertion) => {
    const before = text.slice(from, insertion.at);
    from = insertion.at;
    return before + insertion.text;
  });
  return pieces.join('') + text.slice(from);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
