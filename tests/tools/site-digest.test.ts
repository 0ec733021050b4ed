import { execSync } from 'node:child_process';
import { renameSync, utimesSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { digestOf } from '@/lib/tools/site-digest.mjs';
import { folderOf } from './folder';

const files = { 'index.html': 'a', 'a-b/index.html': 'b', 'a/index.html': 'c', _headers: 'd' };

test('the digest of a site is that of its names and bytes, and of nothing else', () => {
  const [one, two] = [folderOf(files), folderOf(files)];
  utimesSync(`${two}/index.html`, 1, 1);
  const digest = digestOf(one);
  expect(digestOf(two)).toBe(digest);
  writeFileSync(`${two}/index.html`, 'other');
  expect(digestOf(two)).not.toBe(digest);
  renameSync(`${one}/a`, `${one}/b`);
  expect(digestOf(one)).not.toBe(digest);
});

test.runIf(process.platform === 'linux')('the command in its description gives the same', () => {
  const folder = folderOf(files);
  const command = `find . -type f | LC_ALL=C sort | xargs -d '\\n' sha256sum | sha256sum`;
  const [byHand] = execSync(command, { cwd: folder, encoding: 'utf8' }).split(' ');
  expect(digestOf(folder)).toBe(byHand);
});
