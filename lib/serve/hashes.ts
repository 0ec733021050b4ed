import { join } from 'node:path';
import type { Hashes } from './content-policy';
import { NO_HASHES } from './content-policy';
import { followFile } from './follow-file';
import { HASHES_FILE, joinHashes, partOf } from './policies';

/**
 * The hashes that the header of a path carries: those of every page in its part of the site, and of the
 * pages in the root, as some hosts send the header of a part with the page for what is not found. As the finished site in
 * the folder says it at the time.
 */
export function followHashes(siteFolder: string): (path: string) => Hashes {
  const hashes = followFile(join(siteFolder, HASHES_FILE), readHashes, new Map<string, Hashes>());
  return (path) => joinHashes([partOf(path), '/'].map((part) => hashes().get(part) ?? NO_HASHES));
}

const readHashes = (text: string) =>
  new Map(Object.entries(JSON.parse(text) as Record<string, Hashes>));
