import { notFound } from 'next/navigation';
import { BROWSER_SCRIPTS, bundleForBrowser } from '@/lib/browser/browser-script';

type Context = { params: Promise<{ file: string }> };

export function generateStaticParams() {
  return [...BROWSER_SCRIPTS.keys()].map((name) => ({ file: `${name}.js` }));
}

/** A script of the site, bundled from its typed sources; the same in development. */
export async function GET(_request: Request, { params }: Context) {
  const { file } = await params;
  const entry = BROWSER_SCRIPTS.get(file.replace(/\.js$/, ''));
  if (entry === undefined || !file.endsWith('.js')) notFound();
  const code = await bundleForBrowser(entry);
  return new Response(code, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
}
