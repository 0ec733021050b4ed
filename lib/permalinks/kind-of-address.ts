import type { Addressed } from '@/lib/model/permalink';
import { AUTHORITIES_LEDGER, ledgerOfDocument } from '@/lib/parse/ledger-paths';
import { itemOfAddress } from '@/lib/url/item-of-address';
import { paths } from '@/lib/url/paths';

/** What an address stands for, by its form. Throws for one that the ledger's schema refuses. */
export function kindOfAddress(address: string): Addressed {
  const item = itemOfAddress(address);
  if (item) return item.of;
  const id = address.split('/')[2] ?? '';
  if (address === paths.theme(id)) return 'theme';
  if (address === paths.actor(id)) return 'actor';
  if (address === paths.instrument(id)) return 'instrument';
  throw new Error(`${address} is no permanent address`);
}

/** The address of the document that a passage's address belongs to; undefined for any other kind. */
export function findDocumentOf(address: string): string | undefined {
  const item = itemOfAddress(address);
  return item?.of === 'passage' ? paths.document(item.document) : undefined;
}

/** The id of the document that an address names; undefined where it names none. */
export function documentNamedIn(address: string): string | undefined {
  const item = itemOfAddress(address);
  return item && item.of !== 'initiative' ? item.document : undefined;
}

/** The path of the ledger that an address belongs into by its form; an initiative's does not tell. */
export function ledgerNamedIn(address: string): string | undefined {
  const item = itemOfAddress(address);
  if (!item) return AUTHORITIES_LEDGER;
  return item.of === 'initiative' ? undefined : ledgerOfDocument(item.document);
}

/** A kind with its article, as messages have it: `an actor`. */
export function kindInWords(kind: Addressed): string {
  return /^[aeiou]/.test(kind) ? `an ${kind}` : `a ${kind}`;
}
