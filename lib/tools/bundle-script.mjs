import { renameSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from './script.mjs';

const FOLDER = '.cache/scripts';

/**
 * Makes one module of JavaScript of a module in TypeScript and all that it imports of the project: Node
 * takes two seconds longer to load them one by one, in each process.
 *
 * @param {string} module its path in the project
 * @returns {Promise<string>} the path of the other
 * @throws where a module does not parse, or is not there
 */
export async function bundleScript(module) {
  // Loaded late: it is a dependency.
  const { build } = await import('esbuild');
  const outfile = join(projectRoot, FOLDER, basename(module).replace(/\.ts$/, '.mjs'));
  // Two may do this at once; neither may load half of what the other writes.
  const written = `${outfile}.${process.pid}`;
  await build({
    absWorkingDir: projectRoot,
    entryPoints: [module],
    outfile: written,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    jsx: 'automatic',
  });
  renameSync(written, outfile);
  return outfile;
}

/**
 * The same, and loads it.
 *
 * @param {string} module its path in the project
 * @returns {Promise<unknown>} what it exports
 */
export async function importScript(module) {
  return import(pathToFileURL(await bundleScript(module)).href);
}
