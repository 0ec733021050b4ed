import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Plugin } from 'esbuild';
import { build } from 'esbuild';
import { checkSource } from './check-source';
import type { ModuleRole } from './check-source';
import type { Fault } from './fault';
import { refuse } from './fault';
import type { FoundRoutes } from './find-routes';

/** Modules that a bundle has besides those of the routes: name of the export → module. */
type Besides = Readonly<Record<string, string>>;

const EXPORTER = 'lib/render';

/**
 * Makes one module of JavaScript of all routes of a project, for Node: `routes` is an array of their
 * modules in the order of `found.routes`, `layout` and `notFound` are the two others.
 *
 * @param outfile where it is written; beside it is its map
 * @param exporter the folder that holds lib/render
 * @param besides what else it exports, by names, from which module
 * Throws a ScriptError that names every convention of Next which it would not carry out.
 */
export async function bundleRoutes(
  root: string,
  found: FoundRoutes,
  outfile: string,
  { exporter = root, besides = {} }: { exporter?: string; besides?: Besides } = {},
): Promise<void> {
  const faults: Fault[] = [];
  await build({
    stdin: { contents: entryOf(found, besides), resolveDir: root, loader: 'ts' },
    outfile,
    plugins: [checkEach(root, found, faults), nextForNode(root, exporter)],
    ...settings(root),
  });
  refuse(faults.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0)));
}

/** How esbuild reads the modules of routes. */
export const settings = (root: string) =>
  ({
    absWorkingDir: root,
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'page',
    alias: { '@': root },
    loader: { '.css': 'empty' },
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  }) as const;

function entryOf({ layout, notFound, routes }: FoundRoutes, besides: Besides): string {
  const lines = [
    ...routes.map(({ file }, at) => `import * as route${at} from './${file}';`),
    `export const routes = [${routes.map((_, at) => `route${at}`).join(', ')}];`,
    `export { default as layout } from './${layout}';`,
    `export { default as notFound } from './${notFound}';`,
    `export { renderToStaticMarkup } from 'react-dom/server';`,
    `export { jsx, takeClasses } from 'page/jsx-runtime';`,
    ...Object.entries(besides).map(([names, module]) => `export { ${names} } from '${module}';`),
  ];
  return lines.join('\n');
}

function checkEach(
  root: string,
  { layout, notFound, routes }: FoundRoutes,
  faults: Fault[],
): Plugin {
  const roles = new Map<string, ModuleRole>([
    ...routes.map(({ file, kind }): [string, ModuleRole] => [file, kind]),
    [layout, 'layout'],
    [notFound, 'not-found'],
  ]);
  return {
    name: 'check-each',
    setup({ onLoad }) {
      onLoad({ filter: /\.[jt]sx?$/ }, ({ path }) => {
        const file = relative(root, path).replaceAll(sep, '/');
        if (file.startsWith('..') || file.startsWith(`${EXPORTER}/`)) return undefined;
        const code = readFileSync(path, 'utf8');
        faults.push(...checkSource(file, code, roles.get(file) ?? 'part'));
        return undefined;
      });
    },
  };
}

/** What Next itself puts in the place of some modules. */
export function nextForNode(root: string, exporter: string): Plugin {
  return {
    name: 'next-for-node',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^page\/jsx(-dev)?-runtime$/ }, () => ({
        path: join(exporter, EXPORTER, 'jsx-runtime.ts'),
      }));
      // Node finds no file by the name without its ending.
      onResolve({ filter: /^next\/navigation$/ }, () => ({
        path: 'next/navigation.js',
        external: true,
      }));
      onResolve({ filter: /^server-only$/ }, ({ path }) => ({ path, namespace: 'empty' }));
      onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: '' }));
    },
  };
}
