import type { Ledger } from '@/lib/model/permalink';
import { compare } from '@/lib/text/compare';
import { entryInJson } from './entry-in-json';
import { LISTS, ledgerText } from './ledger-text';
import type { PlacedLedger } from './read-ledger';

/** All files of a ledger as one, its addresses sorted; it reads as the one file of older content does. */
export function wholeLedger(placed: readonly Pick<PlacedLedger, 'ledger'>[]): string {
  const linesOf = (list: keyof Ledger) => {
    const entries = placed.flatMap(({ ledger }): Ledger[typeof list][number][] => [
      ...ledger[list],
    ]);
    const sorted =
      list === 'addresses' ? entries.toSorted((a, b) => compare(a.address, b.address)) : entries;
    return sorted.map((entry) => entryInJson(entry));
  };
  return ledgerText(Object.fromEntries(LISTS.map((list) => [list, linesOf(list)])));
}
