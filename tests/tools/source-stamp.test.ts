import { renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { isCurrent, stampOf, writeStamp } from '@/lib/tools/source-stamp.mjs';
import { folderOf } from './folder';

let root: string;

beforeEach(() => {
  root = folderOf({
    'content/documents/a/document.md': 'text',
    'package.json': '{}',
    'README.md': 'not an input',
    'out/index.html': 'site',
  });
  writeStamp(root, 'out', stampOf(root));
});

describe('the site is current', () => {
  test('right after a build', () => expect(isCurrent(root, 'out')).toBe(true));

  test('when only times changed, or a file that no build reads', () => {
    utimesSync(`${root}/package.json`, 1, 1);
    writeFileSync(`${root}/README.md`, 'changed');
    writeFileSync(`${root}/content/.document.md.swp`, 'an editor is open');
    expect(isCurrent(root, 'out')).toBe(true);
  });
});

describe('the site is old', () => {
  test('when a source changed', () => {
    writeFileSync(`${root}/content/documents/a/document.md`, 'other text');
    expect(isCurrent(root, 'out')).toBe(false);
  });

  test('when a source moved', () => {
    renameSync(`${root}/content/documents/a`, `${root}/content/documents/b`);
    expect(isCurrent(root, 'out')).toBe(false);
  });

  test('when a source was added', () => {
    writeFileSync(`${root}/content/actors.yaml`, '');
    expect(isCurrent(root, 'out')).toBe(false);
  });

  test('when it is to stand at another address', () => {
    vi.stubEnv('SITE_URL', 'https://other.example');
    onTestFinished(() => void vi.unstubAllEnvs());
    expect(isCurrent(root, 'out')).toBe(false);
  });

  test('when it was removed', () => {
    rmSync(`${root}/out`, { recursive: true });
    expect(isCurrent(root, 'out')).toBe(false);
  });

  test('when nobody knows what it was built from', () => {
    rmSync(`${root}/.cache`, { recursive: true });
    expect(isCurrent(root, 'out')).toBe(false);
  });
});
