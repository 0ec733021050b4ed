import type { Corpus } from '@/lib/model/corpus';
import { byDate } from './by-date';
import { collect } from './collect';
import type { Problem } from './problem';
import { createReport } from './problem';
import type { ContentFiles } from './read-files';
import type { Part, ReadingOptions, Rest } from './read-parts';
import { readParts } from './read-parts';

/** What became of the content: a corpus where no problem is an error, and all problems either way. */
export type ParseResult = {
  readonly corpus?: Corpus;
  /** By file and place, warnings included. */
  readonly problems: readonly Problem[];
};

/** The whole path from files to a corpus. Total: an author's mistake is a problem, never an exception. */
export function parseCorpus(files: ContentFiles, options?: ReadingOptions): ParseResult {
  const report = createReport();
  const { items, end } = collect(readParts(files, report, options));
  return { problems: report.problems(), ...(end ? { corpus: toCorpus(items, end) } : {}) };
}

/** The corpus of parts that were read one after the other. */
export function toCorpus(parts: readonly Part[], rest: Rest): Corpus {
  const inOrder = byDate(parts, ({ document }) => document.date);
  return {
    documents: inOrder.map(({ document }) => document),
    initiatives: inOrder.flatMap(({ initiatives }) => initiatives),
    ...rest,
  };
}
