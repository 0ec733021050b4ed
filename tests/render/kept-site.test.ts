import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { digestOf } from '@/lib/kept/kept-files';
import { takeOver } from '@/lib/render/kept-site';
import { folderOf } from '@/tests/tools/folder';

const TEXT = 'Who promised what.';

test('a file of the last site is taken over while it is what it was', () => {
  const folder = folderOf({ 'page.html': TEXT });
  const [from, to] = [join(folder, 'page.html'), join(folder, 'next.html')];
  expect(takeOver(from, to, digestOf(TEXT))).toBe(true);
  expect(readFileSync(to, 'utf8')).toBe(TEXT);
  writeFileSync(from, 'Who promised that.');
  expect(takeOver(from, join(folder, 'third.html'), digestOf(TEXT))).toBe(false);
});

test('a link to another file is none: what it leads to may go', () => {
  const folder = folderOf({ 'elsewhere.html': TEXT });
  const [from, to] = [join(folder, 'page.html'), join(folder, 'next.html')];
  symlinkSync('elsewhere.html', from);
  expect(takeOver(from, to, digestOf(TEXT))).toBe(false);
  expect(existsSync(to)).toBe(false);
});
