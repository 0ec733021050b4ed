import 'server-only';
import { accentStyleOf } from '@/lib/store/accent-style';
import { openStore } from '@/lib/store/open-store';

/** The style of the colours that the content chose; empty where it chose none. */
export async function accentStyle(): Promise<string> {
  return accentStyleOf(await (await openStore()).site());
}
