import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stressContent } from './content';

const folder = 'test-results/stress-content';

/** Builds a site out of everything that a layout has to bear, into `out.stress`. */
rmSync(folder, { recursive: true, force: true });
for (const [path, text] of Object.entries(stressContent)) {
  mkdirSync(join(folder, dirname(path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
process.exitCode =
  // Hundreds of addresses, which nobody has to see.
  run(['node_modules/tsx/dist/cli.mjs', 'lib/tools/record-permalinks.ts', folder], 'ignore') ||
  run(['lib/tools/build.mjs'], 'inherit');

/** The exit code of a script of the project. */
function run(args: readonly string[], stdout: 'ignore' | 'inherit'): number {
  const { status } = spawnSync(process.execPath, args, {
    env: { ...process.env, SITE_CONTENT: folder, SITE_OUT: 'out.stress' },
    stdio: ['ignore', stdout, 'inherit'],
  });
  return status ?? 1;
}
