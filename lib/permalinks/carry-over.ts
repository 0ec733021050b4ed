import type { Corpus } from '@/lib/model/corpus';
import type { Ledger, Permalinks } from '@/lib/model/permalink';
import { findWords } from '@/lib/parse/find-words';
import { AUTHORITIES_LEDGER, ledgerOfDocument } from '@/lib/parse/ledger-paths';
import { paths } from '@/lib/url/paths';
import { ledgerNamedIn } from './kind-of-address';
import { LISTS, ledgerText, placesIn } from './ledger-text';
import type { PlacedLedger } from './read-ledger';

/** The content that a ledger agrees with. */
type Sound = { readonly corpus: Corpus; readonly permalinks: Permalinks };

/**
 * A ledger of one file as the files of the folder `permalinks`, by path: every entry letter for letter,
 * in the order that it has. An alias, tombstone or revision goes with the address that it is about.
 */
export function carryOver(
  { ledger, file }: Pick<PlacedLedger, 'ledger' | 'file'>,
  content: Sound,
): ReadonlyMap<string, string> {
  const homes = homesOf(ledger, content);
  const files = new Map<string, Record<keyof Ledger, string[]>>([
    [AUTHORITIES_LEDGER, emptyLists()],
  ]);
  for (const list of LISTS) {
    const { items } = placesIn(file, list);
    for (const [index, { address }] of ledger[list].entries()) {
      const path = ledgerNamedIn(address) ?? homes.get(address) ?? AUTHORITIES_LEDGER;
      const lists = files.get(path) ?? emptyLists();
      files.set(path, lists);
      const { start, end } = items[index] ?? { start: 0, end: 0 };
      lists[list].push(file.text.slice(start, end));
    }
  }
  return new Map(Array.from(files, ([path, lists]) => [path, ledgerText(lists)]));
}

/** The first entry of a ledger that stands in none of the files; undefined where all do. */
export function findLeftOut(one: Ledger, files: readonly Ledger[]): string | undefined {
  for (const list of LISTS) {
    const there = new Set(files.flatMap((ledger) => ledger[list].map((it) => JSON.stringify(it))));
    const left = one[list].find((entry) => !there.has(JSON.stringify(entry)));
    if (left) return left.address;
  }
  return undefined;
}

function emptyLists(): Record<keyof Ledger, string[]> {
  return { addresses: [], aliases: [], tombstones: [], revisions: [] };
}

/**
 * The file of each initiative: that of its document. One that is no more goes where its way out leads;
 * where that is a tombstone, to the document whose text holds its last words, if any does.
 */
function homesOf(
  ledger: Ledger,
  { corpus, permalinks: { redirects, tombstones } }: Sound,
): ReadonlyMap<string, string> {
  const homes = new Map(
    corpus.initiatives.map(({ id, document }) => [
      paths.initiative(id),
      ledgerOfDocument(document),
    ]),
  );
  const ends = ledger.addresses
    .filter(({ address }) => ledgerNamedIn(address) === undefined)
    .map(({ address }) => ({ address, end: redirects.get(address) ?? address }));
  const wordsOf = (end: string) => tombstones.get(end)?.words ?? '';
  const holders = holdersOf(new Set(ends.map(({ end }) => wordsOf(end))), corpus);
  for (const { address, end } of ends) {
    const home = homes.get(end) ?? holders.get(wordsOf(end));
    if (home !== undefined) homes.set(address, home);
  }
  return homes;
}

/** By words, the file of the first document that has them; all are looked for in one pass. */
function holdersOf(words: ReadonlySet<string>, { documents }: Corpus): Map<string, string> {
  const all = documents.flatMap(({ id, passages }) => passages.map(({ text }) => ({ id, text })));
  const holders = new Map<string, string>();
  for (const [one, [place]] of findWords(all, words)) {
    const holder = place && all[place.passage];
    if (holder) holders.set(one, ledgerOfDocument(holder.id));
  }
  return holders;
}
