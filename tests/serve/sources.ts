import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { followHashes } from '@/lib/serve/hashes';
import { folderSource } from '@/lib/serve/folder-source';
import type { OpenSite } from '@/lib/serve/made-source';
import { madeSource } from '@/lib/serve/made-source';
import { followRetired } from '@/lib/serve/retired';
import type { SiteSource } from '@/lib/serve/site-source';
import { fileOf } from '@/lib/serve/site-source';

/** The pages and files of a folder, as if each was made when it is asked for. */
export function openFolder(root: string): OpenSite {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => statSync(join(root, name)).isFile());
  return {
    render: async (path) => {
      const file = fileOf(path).slice(1);
      return files.includes(file)
        ? { status: 200, body: readFileSync(join(root, file)) }
        : undefined;
    },
    isPage: async (path) => files.some((file) => `/${file}`.startsWith(`${path}/`)),
    retired: async () => followRetired(root)(),
    hashesOf: followHashes(root),
  };
}

/** The two kinds of sources, of the same pages; what is made is kept, or made anew each time. */
export const sources: readonly (readonly [
  name: string,
  of: (root: string) => SiteSource | Promise<SiteSource>,
])[] = [
  ['a folder', folderSource],
  ['pages that are made and kept', (root) => madeSource(openFolder(root), 1 << 20)],
  ['pages that are made each time', (root) => madeSource(openFolder(root), 0)],
];
