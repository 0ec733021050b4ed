import type { Ledger } from '@/lib/model/permalink';

/** What the files of a ledger hold together, on one line for the terminal. */
export function describeLedger(files: readonly Ledger[]): string {
  const count = (list: keyof Ledger) => files.reduce((sum, file) => sum + file[list].length, 0);
  return `recorded addresses: ${count('addresses')}, aliases: ${count('aliases')}, tombstones: ${count('tombstones')}, revisions: ${count('revisions')}`;
}
