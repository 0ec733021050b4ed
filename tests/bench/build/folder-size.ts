import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a folder holds. */
export type FolderSize = { readonly files: number; readonly bytes: number };

/** The files below a folder and the bytes in them. Throws where there is no such folder. */
export function folderSize(folder: string): FolderSize {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = files.map(({ parentPath, name }) => statSync(join(parentPath, name)).size);
  return { files: files.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
