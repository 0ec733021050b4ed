import { resolve } from 'node:path';
import type { Corpus } from '@/lib/model/corpus';
import { parseCorpus } from '@/lib/parse/parse-corpus';
import { formatProblem } from '@/lib/parse/problem';
import { loadFiles } from '@/lib/parse/read-files';

/** The files of `content/`, as the build reads them. */
export const realFiles = await loadFiles(resolve('content'));

const parsed = parseCorpus(realFiles);

/** Every problem of `content/`, as it is printed. */
export const realProblems = parsed.problems.map(formatProblem);

/** The corpus of `content/`. */
export function getRealCorpus(): Corpus {
  if (!parsed.corpus) throw new Error(`The content has problems:\n${realProblems.join('\n')}`);
  return parsed.corpus;
}
