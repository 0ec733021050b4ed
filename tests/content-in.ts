import { resolve } from 'node:path';
import type { Corpus } from '@/lib/model/corpus';
import type { Permalinks } from '@/lib/model/permalink';
import { formatProblem } from '@/lib/parse/problem';
import { loadFiles } from '@/lib/parse/read-files';
import type { PlacedLedger } from '@/lib/permalinks/read-ledger';
import { parseContent } from '@/lib/permalinks/parse-content';

/** A folder of content, read and parsed. */
export type ReadContent = {
  /** Its files, as the build reads them. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Every problem, its ledger's included, as it is printed. */
  readonly problems: readonly string[];
  /** Its corpus. Throws, naming them, where there are problems. */
  readonly getCorpus: () => Corpus;
  /** The files of its ledger. Throws as well. */
  readonly getPlaced: () => readonly PlacedLedger[];
  /** What became of its addresses. Throws as well. */
  readonly getPermalinks: () => Permalinks;
};

/** Reads and parses a folder of content. Throws where a file of it cannot be read. */
export async function contentIn(folder: string): Promise<ReadContent> {
  const files = new Map(
    [...(await loadFiles(resolve(folder)))].map(([path, bytes]) => {
      if (!(bytes instanceof Uint8Array)) throw new Error(`${path}: ${bytes.reason}`);
      return [path, bytes] as const;
    }),
  );
  const { corpus, placed, permalinks, problems: found } = parseContent(files);
  const problems = found.map(formatProblem);
  const orThrow = <T>(parsed: T | undefined): T => {
    if (parsed === undefined) throw new Error(`${folder} has problems:\n${problems.join('\n')}`);
    return parsed;
  };
  return {
    files,
    problems,
    getCorpus: () => orThrow(corpus),
    getPlaced: () => orThrow(placed),
    getPermalinks: () => orThrow(permalinks),
  };
}
