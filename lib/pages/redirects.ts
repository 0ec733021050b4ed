import 'server-only';
import { openStore } from '@/lib/store/open-store';
import type { Store } from '@/lib/store/store';
import type { ServerRedirects } from '@/lib/url/server-redirects';
import { serverRedirects } from '@/lib/url/server-redirects';

/** What a server answers for addresses that are no longer what they were. */
export async function redirects(): Promise<ServerRedirects> {
  return redirectsIn(await openStore());
}

/** The same of a store. */
export async function redirectsIn(store: Store): Promise<ServerRedirects> {
  return serverRedirects(await store.retired({ from: '/' }));
}
