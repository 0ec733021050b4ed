import type { Corpus } from '@/lib/model/corpus';
import type { Permalinks } from '@/lib/model/permalink';
import { parseCorpus } from '@/lib/parse/parse-corpus';
import type { Problem } from '@/lib/parse/problem';
import { byPlace, createReport } from '@/lib/parse/problem';
import type { ContentFiles } from '@/lib/parse/read-files';
import { checkLedger } from './check-ledger';
import type { PlacedLedger } from './read-ledger';
import { readLedger } from './read-ledger';

/** What became of the content, the ledger of addresses included. */
export type ContentResult = {
  /** Where no problem of the records is an error. */
  readonly corpus?: Corpus;
  /** Where there is a corpus, and the ledger can be read. */
  readonly placed?: PlacedLedger;
  /** Where no problem at all is an error. */
  readonly permalinks?: Permalinks;
  /** By file and place, warnings included. */
  readonly problems: readonly Problem[];
};

/** From files to a corpus and its permalinks. Total: an author's mistake is a problem, never an exception. */
export function parseContent(files: ContentFiles): ContentResult {
  const { corpus, problems } = parseCorpus(files);
  // Addresses of records that do not parse would all seem lost.
  if (!corpus) return { problems };
  const report = createReport();
  const placed = readLedger(files, report);
  const permalinks = placed && checkLedger(placed, corpus, report);
  const found = report.problems();
  const hasErrors = found.some(({ severity }) => severity === 'error');
  return {
    corpus,
    problems: [...problems, ...found].toSorted(byPlace),
    ...(placed ? { placed } : {}),
    ...(permalinks && !hasErrors ? { permalinks } : {}),
  };
}
