import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { prepare } from '@/lib/tools/swap.mjs';
import { filesOf, folderOf } from './folder';

const swap = resolve('lib/tools/swap.mjs');

/** Publishes the next site in a process that is killed at one of its changes to the disk. */
function killAt(change: number, root: string): string | null {
  const program = `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    let changes = 0;
    for (const name of ['renameSync', 'rmSync']) {
      const real = fs[name];
      fs[name] = (...args) => {
        if (changes++ === ${change}) process.kill(process.pid, 'SIGKILL');
        return real(...args);
      };
    }
    syncBuiltinESMExports();
    const { publish } = await import(${JSON.stringify(swap)});
    publish(${JSON.stringify(root)});`;
  return spawnSync(process.execPath, ['--input-type=module', '--eval', program]).signal;
}

test.each([
  [0, 'before the swap', 'last'],
  [1, 'between the two renames', 'last'],
  [2, 'before the last site is cleared away', 'next'],
] as const)('killed at change %i, %s, the build leaves a whole site', (change, _, expected) => {
  const root = folderOf({
    'out/index.html': 'last',
    'out/a/index.html': 'last',
    'out.next/index.html': 'next',
    'out.next/a/index.html': 'next',
  });
  expect(killAt(change, root)).toBe('SIGKILL');
  // As the next build does first.
  prepare(root);
  expect(filesOf(root)).toEqual({
    'out/index.html': expected,
    'out/a/index.html': expected,
  });
});

test('there is no other change at which it could be killed', () => {
  const root = folderOf({ 'out/index.html': 'last', 'out.next/index.html': 'next' });
  expect(killAt(3, root)).toBeNull();
  expect(filesOf(root)).toEqual({ 'out/index.html': 'next' });
});
