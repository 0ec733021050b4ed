import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { LEDGER_FOLDER } from '@/lib/parse/ledger-paths';

/** Files of the ledger by their paths, which begin with `content/permalinks/`. */
type LedgerFiles = ReadonlyMap<string, string>;

/**
 * Puts files of the ledger in the place of the old ones. Each of them is never half written: nothing
 * else remembers what it holds. Names with a dot are passed over.
 *
 * @param folder that of the content
 */
export async function replaceLedgers(folder: string, files: LedgerFiles): Promise<void> {
  for (const [path, text] of files) {
    const file = join(folder, 'permalinks', insideFolder(path));
    const aside = join(dirname(file), `.${basename(file)}.new`);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(aside, text);
    await rename(aside, file);
  }
}

/**
 * Puts a whole ledger into the folder `permalinks`: where that is not there yet, all of its files appear
 * at once. What an interrupted run has left aside is taken away.
 *
 * @param folder that of the content
 */
export async function createLedgers(folder: string, files: LedgerFiles): Promise<void> {
  const target = join(folder, 'permalinks');
  // A folder without files in it can only be filled.
  if (existsSync(target)) return replaceLedgers(folder, files);
  const aside = join(folder, '.permalinks.new');
  await rm(aside, { recursive: true, force: true });
  for (const [path, text] of files) {
    const file = join(aside, insideFolder(path));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  await rename(aside, target);
}

function insideFolder(path: string): string {
  return relative(LEDGER_FOLDER, path);
}
