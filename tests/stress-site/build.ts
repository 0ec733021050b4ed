import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildSite } from '@/tests/build-site';
import { stressContent } from './content';

const folder = 'test-results/stress-content';

/** Builds a site out of everything that a layout has to bear, into `out.stress`. */
rmSync(folder, { recursive: true, force: true });
for (const [path, text] of Object.entries(stressContent)) {
  mkdirSync(join(folder, dirname(path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
process.exitCode = recordAddresses() || buildSite(folder, 'out.stress');

function recordAddresses(): number {
  const command = ['node_modules/tsx/dist/cli.mjs', 'lib/tools/record-permalinks.ts', folder];
  // Hundreds of addresses, which nobody has to see.
  const { status } = spawnSync(process.execPath, command, {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return status ?? 1;
}
