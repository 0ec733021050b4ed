import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { followHashes } from './hashes';
import { followRetired } from './retired';
import type { SiteSource } from './site-source';
import { fileOf } from './site-source';

/**
 * A finished site in a folder. The disk is looked at for each request: a rebuild may swap the folder
 * while a server runs.
 */
export function folderSource(root: string): SiteSource {
  const statusOf = (path: string) => stat(join(root, path)).catch(() => undefined);
  return {
    find: async (path) => {
      const file = fileOf(path);
      return (await statusOf(file))?.isFile() ? { root, path: file } : undefined;
    },
    isFolder: async (path) => (await statusOf(path))?.isDirectory() ?? false,
    retired: followRetired(root),
    hashesOf: followHashes(root),
  };
}
