import { loadPermalinks } from '@/lib/store/load';
import { serverRedirects } from '@/lib/url/server-redirects';

export const dynamic = 'force-static';

/** What a server needs to know of retired addresses; lib/tools makes its configuration from it. */
export async function GET() {
  return Response.json(serverRedirects(await loadPermalinks()));
}
