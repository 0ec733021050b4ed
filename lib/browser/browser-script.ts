import { join } from 'node:path';
import { build } from 'esbuild';

/** The scripts that pages load from `/scripts/`, by name, each with the module it begins with. */
export const BROWSER_SCRIPTS: ReadonlyMap<string, string> = new Map([
  // For every page, and for readers who select or cite.
  ['enhance', 'lib/browser/enhance.ts'],
  ['enhance-select', 'lib/browser/enhance-select.ts'],
  // For the page that says that there is none: the addresses most like the one that was asked for.
  ['suggest-addresses', 'lib/browser/suggest-addresses.ts'],
  // For one page, which its components take over in the browser.
  ['explorer', 'components/explorer/take-over.tsx'],
]);

/**
 * Components are written for React, which makes the pages; in the browser they are run by Preact, which
 * does the same in an eighth of the bytes.
 */
export const IN_THE_BROWSER = {
  react: 'preact/compat',
  'react/jsx-runtime': 'preact/jsx-runtime',
  'react/jsx-dev-runtime': 'preact/jsx-runtime',
  'react-dom/client': 'preact/compat/client',
};

/**
 * A script of the site as one module of JavaScript, bundled from typed sources; the same in
 * development, but for the line breaks. Throws where a source does not parse.
 */
export async function bundleForBrowser(entry: string): Promise<string> {
  const result = await build({
    entryPoints: [join(/* turbopackIgnore: true */ process.cwd(), entry)],
    bundle: true,
    write: false,
    minify: process.env.NODE_ENV === 'production',
    format: 'esm',
    target: ['chrome111', 'firefox115', 'safari16.4'],
    charset: 'utf8',
    alias: IN_THE_BROWSER,
    jsx: 'automatic',
  });
  return result.outputFiles[0]?.text ?? '';
}
