import 'server-only';
import { openStore } from '@/lib/store/open-store';
import type { Store } from '@/lib/store/store';
import type { ServerRedirects } from '@/lib/url/server-redirects';
import { serverRedirects } from '@/lib/url/server-redirects';
import { site } from '@/lib/url/site';

/** What a server answers for addresses that are no longer what they were, and where the site stands. */
export async function redirects(): Promise<ServerRedirects & { readonly base?: string }> {
  const all = await redirectsIn(await openStore());
  return site.base === '' ? all : { base: site.base, ...all };
}

/** The same of a store. */
export async function redirectsIn(store: Store): Promise<ServerRedirects> {
  return serverRedirects(await store.retired({ from: '/' }));
}
