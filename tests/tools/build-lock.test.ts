import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lockBuild } from '@/lib/tools/build-lock.mjs';
import { filesOf, folderOf } from './folder';

describe('a build', () => {
  test('gives the folder free again when it is done', () => {
    const root = folderOf({});
    lockBuild(root)();
    expect(filesOf(root)).toEqual({});
    lockBuild(root)();
  });

  test('is refused while another one works, whose lock stays', () => {
    const root = folderOf({});
    lockBuild(root);
    const before = filesOf(root);
    expect(Object.keys(before ?? {})).toEqual(['out.lock']);
    expect(() => lockBuild(root)).toThrow(
      `Another build is at work in this folder: process ${process.pid}.`,
    );
    expect(filesOf(root)).toEqual(before);
  });

  test('takes over from a process that is no more', () => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    const root = folderOf({ 'out.lock': `${pid} 12345` });
    lockBuild(root);
    expect(readFileSync(`${root}/out.lock`, 'utf8')).toMatch(new RegExp(`^${process.pid} `));
  });

  test.runIf(process.platform === 'linux')('takes over where the number was given again', () => {
    const root = folderOf({});
    lockBuild(root);
    const own = readFileSync(`${root}/out.lock`, 'utf8');
    writeFileSync(`${root}/out.lock`, `${process.pid} 1`);
    lockBuild(root);
    expect(readFileSync(`${root}/out.lock`, 'utf8')).toBe(own);
  });

  test('takes over a lock that says nothing', () => {
    const root = folderOf({ 'out.lock': '' });
    lockBuild(root);
    expect(readFileSync(`${root}/out.lock`, 'utf8')).toMatch(new RegExp(`^${process.pid} `));
  });
});
