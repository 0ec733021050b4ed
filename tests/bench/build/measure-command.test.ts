import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesOf, folderOf } from '@/tests/tools/folder';
import { folderSize } from './folder-size';
import { measureCommand } from './measure-command';

const folder = folderOf({
  'good.mjs': 'console.log("done"); setTimeout(() => {}, 500);',
  'bad.mjs': 'console.error("no"); process.exit(3);',
  // A child that would outlive its parent.
  'endless.mjs': `import { spawn } from 'node:child_process';
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1e6)'], { stdio: 'ignore' });
    console.log(child.pid); setInterval(() => {}, 1e6);`,
});
const run = (name: string, limit = 60) =>
  measureCommand([join(folder, name)], { log: join(folder, 'log'), limit });
const log = () => readFileSync(join(folder, 'log'), 'utf8');

describe('a measured command', () => {
  test('says how it ended, and keeps what it printed', async () => {
    expect(await run('good.mjs')).toMatchObject({ ending: 'done' });
    expect(log()).toBe('done\n');
    expect(await run('bad.mjs')).toMatchObject({ ending: 'failed' });
    expect(log()).toBe('no\n');
  });

  test.runIf(process.platform === 'linux')('has the memory of a process', async () => {
    expect((await run('good.mjs')).peakMemory).toBeGreaterThan(1e6);
  });

  test.runIf(process.platform === 'linux')(
    'is ended with all its processes where it takes too long',
    async () => {
      expect(await run('endless.mjs', 2)).toMatchObject({ ending: 'too long' });
      const child = Number(log());
      expect(child).toBeGreaterThan(0);
      await expect.poll(() => isAlive(child)).toBe(false);
    },
  );
});

/** What has ended and was not yet taken note of has no command any more. */
function isAlive(pid: number): boolean {
  const file = `/proc/${pid}/cmdline`;
  return existsSync(file) && readFileSync(file, 'utf8') !== '';
}

test('the size of a folder is that of the files in it', () => {
  const small = folderOf({ 'a.txt': 'abc', 'b/c.txt': 'é' });
  expect(folderSize(small)).toEqual({ files: 2, bytes: 5 });
  expect(Object.keys(filesOf(small) ?? {})).toHaveLength(2);
});
