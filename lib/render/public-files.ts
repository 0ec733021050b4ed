import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** The files of `public`, by their addresses; none where there is no such folder. */
export function publicFiles(root: string): ReadonlyMap<string, Uint8Array> {
  const folder = join(root, 'public');
  if (!existsSync(folder)) return new Map();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => {
        const file = join(parentPath, name);
        return [file.slice(folder.length).replaceAll(sep, '/'), readFileSync(file)];
      }),
  );
}
