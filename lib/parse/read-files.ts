import { readdir, readFile, stat } from 'node:fs/promises';
import { join, posix } from 'node:path';
import type { Dirent } from 'node:fs';

/** Something that lies where a file should, and why it could not be read. */
export type Unreadable = {
  readonly rule: 'unreadable-file' | 'file-too-large';
  /** In the grammar of problems: *Unexpected X, expected Y*. */
  readonly reason: string;
};

/** The content as it lies on the disk: bytes by path, `content/actors.yaml` for instance. */
export type ContentFiles = ReadonlyMap<string, Uint8Array | Unreadable>;

/** YAML takes about a second for a megabyte of records: 2,000 initiatives, or 10,000 actors. */
const LARGEST_YAML = 2 * 1024 * 1024;
/** A book of 700,000 words, or a picture. */
const LARGEST_MARKDOWN = 4 * 1024 * 1024;
/** JSON is read at once; the ledger holds the words of every passage. */
const LARGEST_LEDGER = 64 * 1024 * 1024;

/**
 * All files below a folder, by name; this is the only place where the parser touches a disk.
 * Files and folders whose name begins with a dot are passed over, as editors leave them behind. What cannot be
 * read, is too large, or is a link or folder where a file belongs, says so in place of its bytes.
 * Links are never followed: they can lead out of the folder, and round in a circle.
 * Throws when the folder cannot be read.
 */
export async function loadFiles(folder: string): Promise<ContentFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found = entries
    .filter(isLikeFile)
    .map((entry) => ({ entry, name: join(entry.parentPath, entry.name).slice(folder.length + 1) }))
    .filter(({ name }) => !/(?:^|[\\/])\./.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const files: [string, Uint8Array | Unreadable][] = [];
  // One after the other: thousands at once are more than a system lets a process open.
  for (const { entry, name } of found) {
    const path = posix.join('content', name.replaceAll('\\', '/'));
    files.push([path, await readEntry(entry, join(folder, name))]);
  }
  return new Map(files);
}

/** Folders are where files lie; one that is named like a file was meant to be one. */
function isLikeFile(entry: Dirent): boolean {
  return !entry.isDirectory() || /\.(?:md|yaml|json)$/.test(entry.name);
}

async function readEntry(entry: Dirent, path: string): Promise<Uint8Array | Unreadable> {
  if (!entry.isFile()) {
    return unreadable(`Unexpected ${nameOf(entry)}, expected a file`);
  }
  try {
    const { size } = await stat(path);
    const largest = largestOf(entry.name);
    if (size <= largest) return await readFile(path);
    const reason = `Unexpected file of ${size} bytes, expected at most ${largest} bytes`;
    return { rule: 'file-too-large', reason };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'no reason given';
    return unreadable(`Unexpected file that cannot be read (${code}), expected one that can`);
  }
}

function unreadable(reason: string): Unreadable {
  return { rule: 'unreadable-file', reason };
}

function nameOf(entry: Dirent): string {
  if (entry.isDirectory()) return 'folder';
  return entry.isSymbolicLink() ? 'link' : 'device';
}

function largestOf(name: string): number {
  if (name.endsWith('.json')) return LARGEST_LEDGER;
  return name.endsWith('.yaml') ? LARGEST_YAML : LARGEST_MARKDOWN;
}
