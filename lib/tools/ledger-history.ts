import { execFileSync } from 'node:child_process';
import type { EarlierLedger } from '@/lib/permalinks/compare-earlier';
import { createReport } from '@/lib/parse/problem';
import { isLedger } from '@/lib/parse/ledger-paths';
import { readLedger } from '@/lib/permalinks/read-ledger';

import { ScriptError } from './script.mjs';

/** All versions of a ledger that git has, or why there are none. */
export type History =
  | { readonly versions: Iterable<EarlierLedger>; readonly count: number }
  | { readonly none: string };

/** Git is asked for so many files at once. */
const AT_ONCE = 50;
const MOST_BYTES = 2 ** 30;

/**
 * Reads every version of the ledger of a content that leads up to the commit that is checked out, the
 * newest first, branches that were merged included.
 *
 * @param folder that of the content, which lies in the work tree of a repository
 */
export function readHistory(folder: string): History {
  try {
    if (git(folder, ['rev-parse', '--is-shallow-repository']).toString().trim() === 'true') {
      return {
        none: 'git has only a part of the history (fetch all of it with "git fetch --unshallow", or "fetch-depth: 0" for actions/checkout)',
      };
    }
    const log = git(folder, [
      ...['-c', 'core.quotePath=false', 'log', '--full-history', '-m', '--raw', '--relative'],
      ...['--no-abbrev', '--no-renames', '--format=commit %H %cs', '--'],
      ...['permalinks', 'permalinks.json'],
    ]).toString();
    const files = filesIn(log);
    if (files.length === 0) return { none: 'git has no version of it' };
    return { versions: readBlobs(folder, files), count: files.length };
  } catch (error) {
    return { none: `git cannot tell (${whyOf(error)})` };
  }
}

type Version = {
  readonly blob: string;
  readonly path: string;
  readonly commit: string;
  readonly day: string;
};

/** Each file of the ledger as commits have left it, once where several have left it the same. */
function filesIn(log: string): Version[] {
  const found = new Map<string, Version>();
  let [commit, day] = ['', ''];
  for (const line of log.split('\n')) {
    const head = /^commit ([0-9a-f]+) ([0-9-]+)$/.exec(line);
    [commit, day] = head ? [head[1] ?? '', head[2] ?? ''] : [commit, day];
    const [, blob, name] = /^:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) [A-Z]\d*\t(.*)$/.exec(line) ?? [];
    const path = `content/${name ?? ''}`;
    if (!blob || /^0+$/.test(blob) || !isLedger(path) || found.has(`${blob} ${path}`)) continue;
    found.set(`${blob} ${path}`, { blob, path, commit, day });
  }
  return [...found.values()];
}

/** Reads them when they are asked for: together they may be more than memory holds. */
function* readBlobs(folder: string, versions: readonly Version[]): Generator<EarlierLedger> {
  for (let at = 0; at < versions.length; at += AT_ONCE) {
    const some = versions.slice(at, at + AT_ONCE);
    let left = git(folder, ['cat-file', '--batch'], some.map(({ blob }) => `${blob}\n`).join(''));
    for (const { path, commit, day } of some) {
      const end = left.indexOf('\n');
      const header = left.subarray(0, end).toString();
      const size = Number(/ blob (\d+)$/.exec(header)?.[1]);
      if (Number.isNaN(size))
        throw new ScriptError(`Git cannot read ${path} of ${commit}: ${header}`);
      const bytes = left.subarray(end + 1, end + 1 + size);
      left = left.subarray(end + 1 + size + 1);
      const short = commit.slice(0, 7);
      // What could not be read then was never published.
      const ledger = readLedger(path, bytes, createReport())?.ledger;
      const source = `git show ${short}:./${path.replace(/^content\//, '')}, in the folder of the content`;
      if (ledger) yield { name: `the commit of ${day} (${short})`, source, path, ledger };
    }
  }
}

function git(folder: string, args: readonly string[], input = ''): Buffer {
  // A hook names the repository that it runs for, which need not be that of the content.
  const { GIT_DIR: _dir, GIT_WORK_TREE: _tree, ...env } = process.env;
  return execFileSync('git', ['--no-replace-objects', ...args], {
    cwd: folder,
    env: { ...env, LC_ALL: 'C' },
    input,
    maxBuffer: MOST_BYTES,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

function whyOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && error.code === 'ENOENT') return 'it is not installed';
  const said = 'stderr' in error ? String(error.stderr) : error.message;
  return (
    said
      .trim()
      .split('\n')[0]
      ?.replace(/^fatal: /, '') ?? ''
  );
}
