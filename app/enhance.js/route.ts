import { join } from 'node:path';
import { build } from 'esbuild';

export const dynamic = 'force-static';

/** The enhancement module of content pages, bundled from its typed sources; the same in development. */
export async function GET() {
  const result = await build({
    entryPoints: [join(process.cwd(), 'lib/enhance/enhance.ts')],
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
