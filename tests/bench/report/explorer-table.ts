import type { ExplorerFigures } from '@/tests/bench/measure-explorer';
import type { FirstSearchFigures } from '@/tests/bench/measure-first-search';
import { median, percentile } from '@/tests/bench/statistics';
import { inMilliseconds, withRatio } from './amounts';
import { markdownTable } from './markdown-table';

/** The explorer of one corpus. */
export type ExplorerResult = {
  readonly corpus: string;
  readonly answers: readonly ExplorerFigures[];
  readonly first: readonly FirstSearchFigures[];
};

/** How fast the explorers answer keys and clicks: a row for each corpus, processor and kind of frames. */
export function answerTable(results: readonly ExplorerResult[]): string {
  const head = ['corpus', 'processor', 'frames', 'key p50', 'key p95', 'click p50', 'click p95'];
  const below = ['key, all: p95', 'click, all: p95'];
  const rows = results.flatMap(({ corpus, answers }) =>
    answers.map(({ frames, slowdown, keys, clicks, bareKeys }) => {
      const bareTimes = bareKeys.map(({ seen }) => seen);
      const cell = (times: readonly number[], percent: number) =>
        times.length === 0
          ? ''
          : withRatio(percentile(times, percent), percentile(bareTimes, percent), inMilliseconds);
      const counts = `${keys.length} keys, ${clicks.length} clicks`;
      const ofSeen = [keys, clicks].flatMap((changes) => {
        const times = changes.map(({ seen }) => seen);
        return [cell(times, 50), cell(times, 95)];
      });
      const ofAll = [keys, clicks].map((changes) => {
        const times = changes.map(({ painted }) => painted);
        return cell(times, 95);
      });
      const bare = [50, 95].map((percent) => inMilliseconds(percentile(bareTimes, percent)));
      return [corpus, processor(slowdown), frames, ...ofSeen, ...ofAll, ...bare, counts];
    }),
  );
  return markdownTable([...head, ...below, 'bare key p50', 'bare key p95', 'of'], rows, 3);
}

/** When the search first answered who came with an empty cache. */
export function firstSearchTable(results: readonly ExplorerResult[]): string {
  const rows = results.flatMap(({ corpus, first }) =>
    first.map(({ reader, usable, control }) => [
      corpus,
      reader.name,
      withRatio(median(usable), median(control), inMilliseconds),
      inMilliseconds(median(control)),
    ]),
  );
  return markdownTable(['corpus', 'reader', 'search answers', 'bare page painted'], rows, 2);
}

const processor = (slowdown: number) => (slowdown === 1 ? 'as it is' : `slowed ${slowdown} times`);
