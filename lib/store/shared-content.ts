import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { deserialize, serialize } from 'node:v8';
import type { Corpus } from '@/lib/model/corpus';
import type { Permalinks } from '@/lib/model/permalink';
import { indexCorpus } from '@/lib/store/index-corpus';
import type { Content } from './read-content';

/**
 * What the processes of one build share. Without it each of six would parse the content for itself:
 * 8.6 s for 10,000 initiatives, and 0.4 s to read this; and content that is edited while a build runs
 * would be in some of its pages.
 */
type Shared = { readonly corpus: Corpus; readonly permalinks: Permalinks };

/** How often it is looked whether the content is there, in milliseconds. */
const LOOK = 20;

/** Gives the content to the other processes of a build, in a folder that is not there yet. */
export function shareContent({ index, permalinks }: Content, folder: string): void {
  const shared: Shared = { corpus: index.corpus, permalinks };
  mkdirSync(folder);
  // Whoever finds the file finds all of it.
  const aside = join(folder, 'unfinished');
  writeFileSync(aside, serialize(shared));
  renameSync(aside, fileIn(folder));
}

/**
 * The content that another process of the build shares, as soon as it does. Where that one fails instead,
 * the build ends the process that waits.
 */
export async function sharedContent(folder: string): Promise<Content> {
  const file = fileIn(folder);
  while (!existsSync(/* turbopackIgnore: true */ file)) await wait(LOOK);
  const shared = deserialize(readFileSync(/* turbopackIgnore: true */ file)) as Shared;
  return { index: indexCorpus(shared.corpus), permalinks: shared.permalinks };
}

const fileIn = (folder: string) => join(/* turbopackIgnore: true */ folder, 'content');
