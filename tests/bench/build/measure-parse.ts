import { readFileSync } from 'node:fs';
import type { BenchCorpus } from './corpora';
import { WORK } from './corpora';
import type { CommandRun } from './measure-command';
import { measureCommand } from './measure-command';
import type { ParseTimes } from './time-parse';

/** How the content of a corpus was parsed, in a process of its own; no times where it failed. */
export type ParseRun = CommandRun & { readonly log: string; readonly times?: ParseTimes };

/** Longer than any corpus takes, in seconds. */
const LIMIT = 600;

/** Parses the content of a corpus, so many times in one process. */
export async function measureParse(corpus: BenchCorpus, rounds: number): Promise<ParseRun> {
  const log = `${WORK}/parse-${corpus.size}.log`;
  const script = ['node_modules/tsx/dist/cli.mjs', 'tests/bench/build/time-parse.ts'];
  const run = await measureCommand([...script, corpus.content, String(rounds)], {
    log,
    limit: LIMIT,
  });
  if (run.ending !== 'done') return { ...run, log };
  const line = readFileSync(log, 'utf8').trim().split('\n').at(-1) ?? '';
  return { ...run, log, times: JSON.parse(line) as ParseTimes };
}
