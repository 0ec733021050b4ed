import 'server-only';
import { cache } from 'react';
import type { Permalinks } from '@/lib/model/permalink';
import type { Problem } from '@/lib/parse/problem';
import { formatProblemIn } from '@/lib/parse/problem';
import { parseContent } from '@/lib/permalinks/parse-content';
import type { CorpusIndex } from '@/lib/relations/index-corpus';
import { indexCorpus } from '@/lib/relations/index-corpus';
import { openContent } from './content-folder';

/** Thrown where the content has errors; its message lists every problem, each with its place. */
class ContentError extends Error {
  constructor(
    readonly problems: readonly Problem[],
    folder: string,
  ) {
    const lines = problems.map((problem) => formatProblemIn(folder, problem)).join('\n');
    super(`The content has problems; mend them and try again:\n${lines}`);
    this.name = 'ContentError';
  }
}

type Content = { readonly index: CorpusIndex; readonly permalinks: Permalinks };

async function readContent(): Promise<Content> {
  const folder = await openContent();
  if (typeof folder === 'string') throw new Error(folder);
  const { corpus, permalinks, problems } = parseContent(folder.files);
  if (!corpus || !permalinks) throw new ContentError(problems, folder.name);
  return { index: indexCorpus(corpus), permalinks };
}

/** In a build the content does not change: one parse serves every page of a worker. */
let built: Promise<Content> | undefined;

/** Parsed once per worker in a build, once per request in development, so that an edited file shows after a reload. */
const loadContent = cache((): Promise<Content> => {
  if (process.env.NODE_ENV !== 'production') return readContent();
  built ??= readContent();
  return built;
});

/**
 * The corpus and its ways from one thing to another. Throws a ContentError that lists every problem,
 * those of the ledger included, or an Error that says why the folder cannot be read.
 */
export async function loadIndex(): Promise<CorpusIndex> {
  return (await loadContent()).index;
}

/** What became of every address that is no longer what it was; from the same parse as `loadIndex`. */
export async function loadPermalinks(): Promise<Permalinks> {
  return (await loadContent()).permalinks;
}
