import { resolve } from 'node:path';
import type { ContentFiles } from '@/lib/parse/read-files';
import { loadFiles } from '@/lib/parse/read-files';

/** A folder of content, as it was named, and its files. */
export type ContentFolder = { readonly name: string; readonly files: ContentFiles };

/** What the folder of the content is called: as SITE_CONTENT says, or `content`. */
const nameOf = (named?: string) => named || process.env.SITE_CONTENT || 'content';

/** The path of the folder of the content. */
export const contentPath = (named?: string): string =>
  resolve(/* turbopackIgnore: true */ process.cwd(), nameOf(named));

/**
 * The files of the folder that is named, or else of the one that SITE_CONTENT names, or `content`.
 * Where it cannot be read: a sentence that names it, says why, and what to do.
 */
export async function openContent(named?: string): Promise<ContentFolder | string> {
  const name = nameOf(named);
  try {
    return { name, files: await loadFiles(contentPath(named)) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === undefined) throw error;
    const why = WHY.get(String(code)) ?? `the folder "${name}" cannot be read (${String(code)})`;
    return `No content: ${why.replace('FOLDER', () => `the folder "${name}"`)}. Run this where it is, or name another folder: SITE_CONTENT=<folder>.`;
  }
}

const WHY: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'FOLDER is not there'],
  ['ENOTDIR', 'FOLDER is a file'],
  ['EACCES', 'FOLDER may not be read'],
]);
