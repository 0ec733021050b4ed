import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { digestOf } from '@/lib/kept/kept-files';

/** What a build knows of a page of the last one: what it was made from, and what it was. */
export type KeptPage = {
  /** A digest of everything that the page follows from. */
  readonly key: string;
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly sha256: string;
};

/** The pages of the last build, by their paths. */
export type KeptPages = ReadonlyMap<string, KeptPage>;

/**
 * What the last build knew. Nothing where the file is not there, or is not letter for letter what that
 * build wrote: then every page is made anew.
 */
export function readKeptPages(file: string): KeptPages {
  const text = readIfThere(file);
  const end = text.indexOf('\n');
  const lines = text.slice(end + 1);
  if (end === -1 || text.slice(0, end) !== digestOf(lines)) return new Map();
  return new Map(
    lines.split('\n').map((line) => {
      const [key = '', sha256 = '', ...path] = line.split(' ');
      return [path.join(' '), { key, sha256 }];
    }),
  );
}

/** Keeps what a build knows for the next one; the file is there whole, or not at all. */
export function writeKeptPages(file: string, pages: KeptPages): void {
  const lines = [...pages].map(([path, { key, sha256 }]) => `${key} ${sha256} ${path}`).join('\n');
  const aside = `${file}.${process.pid}`;
  writeFileSync(aside, `${digestOf(lines)}\n${lines}`);
  renameSync(aside, file);
}

/**
 * The bytes of a page of the last site, if it was made from the same and is still what it was; undefined
 * otherwise. `folder`: the last site.
 */
export function findKeptPage(
  folder: string,
  path: string,
  known: KeptPage | undefined,
  key: string,
): Uint8Array | undefined {
  if (known?.key !== key) return undefined;
  try {
    const bytes = readFileSync(folder + path);
    return digestOf(bytes) === known.sha256 ? bytes : undefined;
  } catch {
    return undefined;
  }
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
