import 'server-only';
import { retiredFrom } from '@/lib/serve/retired';
import { openStore } from '@/lib/store/open-store';
import type { Store } from '@/lib/store/store';
import { onceFor } from '@/lib/text/once-for';
import { redirectsIn } from './redirects';

/** Made once for a store, as they are asked for with every request. */
const retiredIn = onceFor(async (store: Store) => retiredFrom(await redirectsIn(store)));

/** Where the page or file of an address moved to, or that it is gone; undefined of any other address. */
export async function retiredAddress(
  address: string,
): Promise<{ to: string } | 'gone' | undefined> {
  const { redirects, gone } = await retiredIn(await openStore());
  if (gone.has(address)) return 'gone';
  const to = redirects.get(address);
  return to === undefined ? undefined : { to };
}
