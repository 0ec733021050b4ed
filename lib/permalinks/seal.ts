import type { RecordFacts } from '@/lib/model/permalink';
import { fingerprintOf } from '@/lib/text/fingerprint';

/** An entry of the ledger, whatever list it stands in. */
type Entry = Readonly<Record<string, unknown>>;

/**
 * An entry in short: the fingerprint of all of its fields, in the order of their names, so that none
 * can be altered alone. The words of a recorded address are in it by their own fingerprint.
 */
export function sealOf(entry: Entry): string {
  const left = 'fingerprint' in entry ? ['seal', 'words'] : ['seal'];
  const fields = Object.entries(entry)
    .filter(([name, value]) => value !== undefined && !left.includes(name))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return fingerprintOf(JSON.stringify(fields));
}

/** Whether an entry is what was sealed; undefined where it was not. */
export function isSealed(entry: Entry): boolean | undefined {
  return entry.seal === undefined ? undefined : entry.seal === sealOf(entry);
}

/** The place, title and kind that something has. */
export function factsIn({ place, title, kind }: RecordFacts): RecordFacts {
  return {
    ...(place === undefined ? {} : { place }),
    ...(title === undefined ? {} : { title }),
    ...(kind === undefined ? {} : { kind }),
  };
}
