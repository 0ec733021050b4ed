import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FileBody, MakeFile } from './site-files';

/** So many files are made and written at a time: the disk is kept busy, and few of them wait in memory. */
const AT_ONCE = 32;

/**
 * Writes files into a folder, each at its address. Throws, with the address, on the first that cannot be
 * made or written; the others are left as they are then.
 */
export async function writeFiles(
  files: ReadonlyMap<string, MakeFile>,
  folder: string,
): Promise<void> {
  const folders = new Set([...files.keys()].map((address) => dirname(address)));
  for (const name of folders) await mkdir(join(folder, name), { recursive: true });
  const waiting = files.entries();
  await Promise.all(Array.from({ length: AT_ONCE }, () => writeEach(waiting, folder)));
}

async function writeEach(
  waiting: Iterator<[string, MakeFile]> & Iterable<[string, MakeFile]>,
  folder: string,
): Promise<void> {
  for (const [address, make] of waiting) {
    await writeFile(join(folder, address), await made(address, make));
  }
}

async function made(address: string, make: MakeFile): Promise<FileBody> {
  try {
    return await make();
  } catch (cause) {
    throw new Error(`The file ${address} could not be made`, { cause });
  }
}
