import 'server-only';
import { openStore } from '@/lib/store/open-store';
import type { ServerRedirects } from '@/lib/url/server-redirects';
import { serverRedirects } from '@/lib/url/server-redirects';

/** What a server answers for addresses that are no longer what they were. */
export async function redirects(): Promise<ServerRedirects> {
  return serverRedirects(await (await openStore()).retired({ from: '/' }));
}
