import type { Actor } from '@/lib/model/actor';
import type { Instrument } from '@/lib/model/instrument';
import { nameOf } from '@/lib/store/name-of';
import type { ListedRecord } from './authority-index';

/** A record as the list of all records shows it; its other names without those that differ in capitals alone. */
export function listedRecord(
  record: Actor | Instrument,
  href: string,
  counts: { readonly initiatives: number; readonly mentions: number },
): ListedRecord {
  const name = nameOf(record);
  const otherNames = [record.name, ...record.aliases].filter(
    (other) => other.toLowerCase() !== name.toLowerCase(),
  );
  return { name, href, otherNames, ...counts };
}
