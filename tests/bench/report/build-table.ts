import type { BenchCorpus } from '@/tests/bench/build/corpora';
import type { BuildRun } from '@/tests/bench/build/sites';
import { inBytes, inSeconds, withRatio } from './amounts';
import { markdownTable } from './markdown-table';

/** The builds of one corpus, by what was done before; undefined where the site was there already. */
export type BuildResult = {
  readonly corpus: BenchCorpus;
  readonly runs: Readonly<Record<string, BuildRun | undefined>>;
  readonly control: BuildRun;
};

/** What builds took and wrote, and what the same corpus as bare pages did. */
export function buildTable(results: readonly BuildResult[]): string {
  const head = ['corpus', 'build', 'time', 'peak memory', 'files', 'output', 'a passage'];
  const rows = results.flatMap(({ corpus, runs, control }) =>
    [...Object.entries(runs), ['bare pages', control] as const].map(([name, run]) => [
      corpus.size,
      run?.ending === 'done' ? name : `${name}: ${endingOf(run)}`,
      ...(run?.ending === 'done' ? cellsOf(run, control, corpus) : []),
    ]),
  );
  return markdownTable(head, rows, 2);
}

function endingOf(run: BuildRun | undefined): string {
  if (!run) return 'not built';
  return run.ending === 'failed'
    ? `failed, see ${run.log}`
    : `ended after ${inSeconds(run.seconds)}`;
}

function cellsOf(
  { seconds, peakMemory, output }: BuildRun,
  control: BuildRun,
  { made }: BenchCorpus,
): readonly string[] {
  const bare = control.output;
  const passages = (made?.passages ?? 0) * (made?.documents ?? 0);
  return [
    withRatio(seconds, control.seconds, inSeconds),
    peakMemory === undefined
      ? 'not measured'
      : withRatio(peakMemory, control.peakMemory ?? 0, inBytes),
    output ? withRatio(output.files, bare?.files ?? 0, String) : '',
    output ? withRatio(output.bytes, bare?.bytes ?? 0, inBytes) : '',
    output && passages > 0
      ? `${((seconds * 1000) / passages).toFixed(1)} ms, ${(output.files / passages).toFixed(1)} files, ${inBytes(output.bytes / passages)}`
      : '',
  ];
}
