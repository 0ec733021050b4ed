import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FileBody, MakeFile } from './site-files';

/** So many files are made at a time: some wait for other threads, as pictures do, and few of them are in memory. */
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
  for (const name of folders) mkdirSync(join(folder, name), { recursive: true });
  const waiting = files.entries();
  await Promise.all(Array.from({ length: AT_ONCE }, () => writeEach(waiting, folder)));
}

async function writeEach(
  waiting: Iterator<[string, MakeFile]> & Iterable<[string, MakeFile]>,
  folder: string,
): Promise<void> {
  for (const [address, make] of waiting) {
    const body = await made(address, make);
    // At once: nothing waits for this thread, and a queue of writes costs more than the writing.
    writeFileSync(join(folder, address), body);
  }
}

async function made(address: string, make: MakeFile): Promise<FileBody> {
  try {
    return await make();
  } catch (cause) {
    throw new Error(`The file ${address} could not be made`, { cause });
  }
}
