import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { contentPath } from './content-folder';

/**
 * When the files of the content were last written, as one text: another one where any was written, added or
 * taken away. Takes milliseconds where reading takes seconds. Empty where the folder cannot be read.
 */
export async function contentTimes(): Promise<string> {
  const folder = contentPath();
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    const paths = files.map((entry) => join(entry.parentPath, entry.name)).toSorted();
    const lines = await Promise.all(paths.map(timeOf));
    return lines.join('\n');
  } catch {
    return '';
  }
}

async function timeOf(path: string): Promise<string> {
  const { mtimeNs, size } = await stat(path, { bigint: true });
  return `${path} ${mtimeNs} ${size}`;
}
