import { basename, join } from 'node:path';
import { projectRoot } from './script.mjs';

/** Next never empties this folder. */
const FOLDER = '.next/cache/scripts';

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
  await build({
    absWorkingDir: projectRoot,
    entryPoints: [module],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    jsx: 'automatic',
  });
  return outfile;
}
