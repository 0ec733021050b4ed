import type { ParseRun } from '@/tests/bench/build/measure-parse';
import { median } from '@/tests/bench/statistics';
import { inBytes, inMilliseconds } from './amounts';
import { markdownTable } from './markdown-table';

/** How the content of one corpus was parsed. */
export type ParseResult = { readonly corpus: string; readonly run: ParseRun };

/** From content to a checked corpus: how long, and how many initiatives in a second. */
export function parseTable(results: readonly ParseResult[]): string {
  const head = ['corpus', 'initiatives', 'content', 'read', 'first', 'a second', 'again'];
  const rows = results.map(({ corpus, run }) => [corpus, ...cellsOf(run)]);
  return markdownTable([...head, 'a second', 'peak memory'], rows, 1);
}

function cellsOf({ times, ending, log, peakMemory }: ParseRun): readonly string[] {
  if (!times) return [`${ending}, see ${log}`, '', '', '', '', '', '', ''];
  const [first = Number.NaN, ...later] = times.parses;
  const again = later.length > 0 ? median(later) : first;
  const rate = (milliseconds: number) =>
    String(Math.round((times.initiatives * 1000) / milliseconds));
  return [
    String(times.initiatives),
    inBytes(times.bytes),
    inMilliseconds(times.read),
    inMilliseconds(first),
    rate(first),
    inMilliseconds(again),
    rate(again),
    peakMemory === undefined ? 'not measured' : inBytes(peakMemory),
  ];
}
