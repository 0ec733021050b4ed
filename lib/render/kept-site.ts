import { linkSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { findKept, digestOf, keep } from '@/lib/kept/kept-files';
import type { Trace, TracedStore } from '@/lib/store/traced-store';

/** What a page or file of a site follows from, besides the content. */
export type MadeWith = {
  /** A digest of the code, the packages and the settings. */
  readonly code: string;
  /** A digest of how pages look, which follows from the letters of the content, too. */
  readonly looks: string;
};

/** What a build knows of a page or file that it wrote: the SHA-256 of its bytes, and what it asked the store. */
export type Known = { readonly sha256: string; readonly asked: Trace };

/** A page or file is listed with places in `asked`; a question has one answer for all of them. */
type KeptSite = MadeWith & {
  readonly asked: readonly (readonly [question: string, digest: string])[];
  readonly files: readonly (readonly [path: string, sha256: string, asked: readonly number[]])[];
};

/**
 * The pages and files of the last build that were made by this code of what the store still answers, by their
 * paths. Nothing where what was kept is damaged or not there: then all are made anew.
 */
export async function readKeptSite(
  folder: string,
  name: string,
  code: string,
  store: TracedStore,
): Promise<{ readonly looks: string; readonly files: ReadonlyMap<string, Known> }> {
  const bytes = findKept(folder, name);
  const kept = bytes && (JSON.parse(new TextDecoder().decode(bytes)) as KeptSite);
  const files = new Map<string, Known>();
  if (kept?.code !== code) return { looks: '', files };
  const still: boolean[] = [];
  for (const [question, digest] of kept.asked) {
    still.push((await store.digestOf(question)) === digest);
  }
  for (const [path, sha256, asked] of kept.files) {
    if (!asked.every((place) => still[place])) continue;
    files.set(path, {
      sha256,
      asked: new Map(asked.map((place) => kept.asked[place] ?? ['', ''])),
    });
  }
  return { looks: kept.looks, files };
}

/** Keeps what a build knows for the next one. */
export function writeKeptSite(
  folder: string,
  name: string,
  madeWith: MadeWith,
  known: ReadonlyMap<string, Known>,
): void {
  const places = new Map<string, number>();
  const asked: [string, string][] = [];
  const files = [...known].map(([path, file]) => {
    const own = [...file.asked].map(([question, digest]) => {
      const place = places.get(question) ?? asked.push([question, digest]) - 1;
      places.set(question, place);
      return place;
    });
    return [path, file.sha256, own] as const;
  });
  keep(folder, name, JSON.stringify({ ...madeWith, asked, files } satisfies KeptSite));
}

/**
 * Takes a file of the last site over, if it is still what it was, and no link to another file. False otherwise;
 * `to` is not there then.
 * A second name for the same bytes costs a tenth of writing them; some file systems have none.
 */
export function takeOver(from: string, to: string, sha256: string): boolean {
  let bytes;
  try {
    if (!lstatSync(from).isFile()) return false;
    bytes = readFileSync(from);
  } catch {
    return false;
  }
  if (digestOf(bytes) !== sha256) return false;
  try {
    linkSync(from, to);
  } catch {
    writeFileSync(to, bytes);
  }
  return true;
}
