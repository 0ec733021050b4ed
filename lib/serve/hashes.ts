import { join } from 'node:path';
import type { Hashes } from './content-policy';
import { followFile } from './follow-file';
import { HASHES_FILE, hashesAt } from './policies';

/** What `hashesAt` says of a path, as the finished site in the folder has it at the time. */
export function followHashes(siteFolder: string): (path: string) => Hashes {
  const hashes = followFile(join(siteFolder, HASHES_FILE), readHashes, new Map<string, Hashes>());
  return (path) => hashesAt(hashes(), path);
}

const readHashes = (text: string) =>
  new Map(Object.entries(JSON.parse(text) as Record<string, Hashes>));
