import 'server-only';
import { join } from 'node:path';
import { cache } from 'react';
import { parseCorpus } from '@/lib/parse/parse-corpus';
import type { Problem } from '@/lib/parse/problem';
import { formatProblem } from '@/lib/parse/problem';
import { loadFiles } from '@/lib/parse/read-files';
import type { CorpusIndex } from '@/lib/relations/index-corpus';
import { indexCorpus } from '@/lib/relations/index-corpus';

/** Thrown where the content has errors; its message lists every problem, each with its place. */
class ContentError extends Error {
  constructor(readonly problems: readonly Problem[]) {
    const lines = problems.map(formatProblem).join('\n');
    super(`The content has problems; mend them and try again:\n${lines}`);
    this.name = 'ContentError';
  }
}

async function readIndex(): Promise<CorpusIndex> {
  const { corpus, problems } = parseCorpus(await loadFiles(join(process.cwd(), 'content')));
  if (!corpus) throw new ContentError(problems);
  return indexCorpus(corpus);
}

/** In a build the content does not change: one parse serves every page of a worker. */
let built: Promise<CorpusIndex> | undefined;

/**
 * The corpus and its ways from one thing to another: parsed once per worker in a build, once per request in development, so that an
 * edited file shows after a reload. Throws a ContentError that lists every problem.
 */
export const loadIndex = cache((): Promise<CorpusIndex> => {
  if (process.env.NODE_ENV !== 'production') return readIndex();
  built ??= readIndex();
  return built;
});
