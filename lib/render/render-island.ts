import { createRequire } from 'node:module';
import { join } from 'node:path';
import { compileFunction } from 'node:vm';
import { build } from 'esbuild';

/** What a module that renders an island exports. */
type Island<Props> = { readonly renderToHtml: (props: Props) => string };

/**
 * The HTML of an island: what its script finds on the page and takes over. Next renders components
 * with state only where it ships its own runtime with them; so the module `entry` is bundled for Node
 * and run beside it. Throws what the module throws.
 */
export async function renderIsland<Props>(entry: string, props: Props): Promise<string> {
  const { renderToHtml } = await loadModule<Island<Props>>(entry);
  return renderToHtml(props);
}

async function loadModule<Exports>(entry: string): Promise<Exports> {
  const root = process.cwd();
  const result = await build({
    // Otherwise Next takes the whole project for part of the server.
    entryPoints: [join(/* turbopackIgnore: true */ root, entry)],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    jsx: 'automatic',
    packages: 'external',
    alias: { '@': root },
  });
  const loaded = { exports: {} };
  const run = compileFunction(result.outputFiles[0]?.text ?? '', ['module', 'require']);
  run(loaded, createRequire(join(root, 'package.json')));
  return loaded.exports as Exports;
}
