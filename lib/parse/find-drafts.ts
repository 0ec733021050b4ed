import type { ContentFiles } from './read-files';

const OF_DOCUMENT = /^content\/documents\/([^/]+)\/document\.md$/;

/** The front matter, as far as it is needed: a document may be a draft before the rest is in order. */
const DRAFT =
  /^---[ \t]*\r?\n(?:(?!---)[^\n]*\n)*?(["']?)draft\1:[ \t]*(["']?)true\2[ \t]*(?:#.*)?\r?$/m;

/** So many bytes have every front matter that can be read. */
const BEGINNING = 20 * 1024;

/** The ids of the documents that say that they are drafts, in the order of the files. */
export function findDrafts(files: ContentFiles): ReadonlySet<string> {
  const drafts = new Set<string>();
  for (const [path, bytes] of files) {
    const id = OF_DOCUMENT.exec(path)?.[1];
    if (id === undefined || !(bytes instanceof Uint8Array)) continue;
    const text = new TextDecoder().decode(bytes.subarray(0, BEGINNING));
    if (DRAFT.exec(text)?.index === 0) drafts.add(id);
  }
  return drafts;
}
