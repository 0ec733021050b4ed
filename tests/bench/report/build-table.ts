import type { BuildRun } from '@/tests/bench/build/sites';
import { inBytes, inSeconds, withRatio } from './amounts';
import { markdownTable } from './markdown-table';

/** The build of one corpus; undefined where its site was there already. */
export type BuildResult = {
  readonly corpus: string;
  readonly product: BuildRun | undefined;
  readonly control: BuildRun;
};

/** What builds took and wrote, and what the same corpus as bare pages did. */
export function buildTable(results: readonly BuildResult[]): string {
  const head = ['corpus', 'build', 'time', 'peak memory', 'files', 'output', 'bare pages: time'];
  const rows = results.map(({ corpus, product, control }) => [
    corpus,
    endingOf(product),
    ...cellsOf(product, control),
    control.ending === 'done' ? inSeconds(control.seconds) : endingOf(control),
    control.peakMemory === undefined ? '' : inBytes(control.peakMemory),
    String(control.output?.files ?? ''),
  ]);
  return markdownTable([...head, 'peak memory', 'files'], rows, 2);
}

function endingOf(run: BuildRun | undefined): string {
  if (!run) return 'not built, the site is current';
  if (run.ending === 'done') return 'done';
  return run.ending === 'failed'
    ? `failed, see ${run.log}`
    : `ended after ${inSeconds(run.seconds)}`;
}

function cellsOf(product: BuildRun | undefined, control: BuildRun): readonly string[] {
  if (product?.ending !== 'done') return ['', '', '', ''];
  const { output, peakMemory } = product;
  const bare = control.output;
  return [
    withRatio(product.seconds, control.seconds, inSeconds),
    peakMemory === undefined
      ? 'not measured'
      : withRatio(peakMemory, control.peakMemory ?? 0, inBytes),
    output ? withRatio(output.files, bare?.files ?? 0, String) : '',
    output ? withRatio(output.bytes, bare?.bytes ?? 0, inBytes) : '',
  ];
}
