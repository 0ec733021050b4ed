import { resolve } from 'node:path';
import type { Corpus } from '@/lib/model/corpus';
import type { Permalinks } from '@/lib/model/permalink';
import { formatProblem } from '@/lib/parse/problem';
import { loadFiles } from '@/lib/parse/read-files';
import { parseContent } from '@/lib/permalinks/parse-content';

/** The files of `content/`, as the build reads them. */
export const realFiles = new Map(
  [...(await loadFiles(resolve('content')))].map(([path, bytes]) => {
    if (!(bytes instanceof Uint8Array)) throw new Error(`${path}: ${bytes.reason}`);
    return [path, bytes] as const;
  }),
);

const parsed = parseContent(realFiles);

/** Every problem of `content/`, its ledger included, as it is printed. */
export const realProblems = parsed.problems.map(formatProblem);

/** The corpus of `content/`. */
export function getRealCorpus(): Corpus {
  if (!parsed.corpus) throw new Error(`The content has problems:\n${realProblems.join('\n')}`);
  return parsed.corpus;
}

/** What became of the addresses of `content/`. */
export function getRealPermalinks(): Permalinks {
  if (!parsed.permalinks) throw new Error(`The ledger has problems:\n${realProblems.join('\n')}`);
  return parsed.permalinks;
}
