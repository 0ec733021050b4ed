import { utimesSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { digestOfFiles } from '@/lib/kept/kept-files';
import { folderOf } from '@/tests/tools/folder';

test('a digest of files is that of their bytes, and no other process has it once one is edited', () => {
  const file = join(folderOf({ 'draw.ts': 'one' }), 'draw.ts');
  const digest = () => digestOfFiles([relative(process.cwd(), file)]);
  const date = (year: number) =>
    utimesSync(file, new Date(`${year}-01-01`), new Date(`${year}-01-01`));
  date(2001);
  const before = digest();
  date(2002);
  expect(digest()).toBe(before);
  // The same bytes, but whoever runs may have read others.
  writeFileSync(file, 'one');
  expect(digest()).not.toBe(before);
  writeFileSync(file, 'two');
  date(2001);
  expect(digest()).not.toBe(before);
});
