import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeFiles } from '@/lib/files/write-files';

let folder = '';
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'files-'))));
afterEach(() => rmSync(folder, { recursive: true }));

test('each file is written at its address, whole, however many there are', async () => {
  const addresses = Array.from({ length: 500 }, (_, at) => `/cite/${at % 7}/file-${at}.txt`);
  await writeFiles(
    new Map(addresses.map((address) => [address, () => `text of ${address}`])),
    folder,
  );
  const written = readdirSync(folder, { recursive: true, withFileTypes: true });
  expect(written.filter((entry) => entry.isFile())).toHaveLength(500);
  for (const address of addresses) {
    expect(readFileSync(join(folder, address), 'utf8')).toBe(`text of ${address}`);
  }
});

test('bytes are written as they are', async () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, at) => at);
  await writeFiles(new Map([['/og/site.png', () => Promise.resolve(bytes)]]), folder);
  expect(new Uint8Array(readFileSync(join(folder, 'og/site.png')))).toEqual(bytes);
});

test('a file that cannot be made is named', async () => {
  const files = new Map([
    [
      '/cite/a.ris',
      () => {
        throw new Error('no title');
      },
    ],
  ]);
  await expect(writeFiles(files, folder)).rejects.toThrow('The file /cite/a.ris could not be made');
});
