import { notFound } from 'next/navigation';
import { loadIndex } from '@/lib/store/load';
import { contentType } from '@/lib/tools/content-types.mjs';
import { siteFiles } from './site-files';

/** Answers a request for a file that is no page, in development: a build writes all of them at once. */
export async function answerFile(request: Request): Promise<Response> {
  const address = decodeURIComponent(new URL(request.url).pathname);
  const make = siteFiles(await loadIndex()).get(address);
  if (!make) notFound();
  return new Response(await make(), { headers: { 'content-type': contentType(address) } });
}
