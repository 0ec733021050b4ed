import { join } from 'node:path';
import { build } from 'esbuild';
import { notFound } from 'next/navigation';

type Context = { params: Promise<{ file: string }> };

export const dynamic = 'force-static';
export const dynamicParams = false;

/** For every page, and for readers who select or cite. */
const MODULES = ['enhance', 'enhance-select'];

export function generateStaticParams() {
  return MODULES.map((name) => ({ file: `${name}.js` }));
}

/** A script of the content pages, bundled from its typed sources; the same in development. */
export async function GET(_request: Request, { params }: Context) {
  const { file } = await params;
  const name = MODULES.find((known) => file === `${known}.js`);
  if (name === undefined) notFound();
  const result = await build({
    entryPoints: [join(/* turbopackIgnore: true */ process.cwd(), `lib/enhance/${name}.ts`)],
    bundle: true,
    write: false,
    minify: process.env.NODE_ENV === 'production',
    format: 'esm',
    target: ['chrome111', 'firefox115', 'safari16.4'],
    charset: 'utf8',
  });
  const code = result.outputFiles[0]?.text ?? '';
  return new Response(code, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
}
