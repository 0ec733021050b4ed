import type { Corpus } from '@/lib/model/corpus';
import type { Permalinks } from '@/lib/model/permalink';
import { collect } from '@/lib/parse/collect';
import { toCorpus } from '@/lib/parse/parse-corpus';
import type { Problem } from '@/lib/parse/problem';
import type { ContentFiles } from '@/lib/parse/read-files';
import type { ReadingOptions } from '@/lib/parse/read-parts';
import { readDocuments } from './read-documents';
import type { PlacedLedger } from './read-ledger';

/** What became of the content, the ledger of addresses included. */
export type ContentResult = {
  /** Where no problem of the records is an error. */
  readonly corpus?: Corpus;
  /** The files of the ledger; where there is a corpus, and all of them can be read. */
  readonly placed?: readonly PlacedLedger[];
  /** Where no problem at all is an error. */
  readonly permalinks?: Permalinks;
  /** By file and place, warnings included. */
  readonly problems: readonly Problem[];
};

/** From files to a corpus and its permalinks. Total: an author's mistake is a problem, never an exception. */
export function parseContent(files: ContentFiles, options?: ReadingOptions): ContentResult {
  const { items, end } = collect(readDocuments(files, options));
  const { rest, ledgers, permalinks, problems } = end;
  if (!rest) return { problems };
  const placed = ledgers && [...ledgers, ...items.flatMap(({ ledger }) => ledger ?? [])];
  return {
    corpus: toCorpus(items, rest),
    problems,
    ...(placed ? { placed } : {}),
    ...(permalinks ? { permalinks } : {}),
  };
}
