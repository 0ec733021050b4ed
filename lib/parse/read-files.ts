import { readdir, readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';

/** The content as it lies on the disk: bytes by path, `content/actors.yaml` for instance. */
export type ContentFiles = ReadonlyMap<string, Uint8Array>;

/**
 * All files below a folder, by name; this is the only place where the parser touches a disk.
 * Files whose name begins with a dot are passed over, as editors leave them behind.
 * Throws when the folder cannot be read.
 */
export async function loadFiles(folder: string): Promise<ContentFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
  const files = await Promise.all(
    names.map(async (name) => {
      const path = posix.join('content', name.replaceAll('\\', '/'));
      return [path, await readFile(join(folder, name))] as const;
    }),
  );
  return new Map(files);
}
