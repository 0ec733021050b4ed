import 'server-only';
import { openStore } from '@/lib/store/open-store';

/** The whole ledger of addresses as one file. */
export async function ledgerFile(): Promise<string> {
  return (await openStore()).ledger();
}
