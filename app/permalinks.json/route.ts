import { loadPermalinks } from '@/lib/corpus/load';
import { serverRedirects } from '@/lib/url/server-redirects';

export const dynamic = 'force-static';

/** What a server needs to know of retired addresses; lib/site makes its configuration from it. */
export async function GET() {
  return Response.json(serverRedirects(await loadPermalinks()));
}
