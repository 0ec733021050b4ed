import type { Ledger } from '@/lib/model/permalink';

/** What a ledger holds, on one line for the terminal. */
export function describeLedger({ addresses, aliases, tombstones, revisions }: Ledger): string {
  return `recorded addresses: ${addresses.length}, aliases: ${aliases.length}, tombstones: ${tombstones.length}, revisions: ${revisions.length}`;
}
