import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem, type } from 'node:os';
import { ensureBrowser } from '@/lib/tools/ensure-browser.mjs';

/** On what the figures were had. */
export type Machine = {
  /** In UTC, to the day. */
  readonly date: string;
  readonly node: string;
  readonly next: string;
  readonly browser: string;
  readonly system: string;
  readonly cores: number;
  readonly processor: string;
  /** Bytes. */
  readonly memory: number;
  /** How many processes wanted a core before anything began: more than none is noise. */
  readonly load: number;
};

/** This machine, now. Installs a browser where there is none. */
export function machine(): Machine {
  const { executablePath } = ensureBrowser();
  const version = execFileSync(executablePath, ['--version'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: { next: string };
  };
  return {
    date: new Date().toISOString().slice(0, 10),
    node: process.versions.node,
    next: dependencies.next,
    browser: /\S+ [\d.]+/.exec(version)?.[0] ?? version.trim(),
    system: `${type()} ${release()}`,
    cores: cpus().length,
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    memory: totalmem(),
    load: loadavg()[0] ?? 0,
  };
}
