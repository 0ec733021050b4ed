import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { resolve } from 'node:path';

/** A build that runs, in a group of processes of its own. */
export type Build = {
  pid: number;
  /** All that it has printed so far. */
  printed: () => string;
  /** How it ends: a number of its own, or the signal that ended it. */
  ended: Promise<number | NodeJS.Signals>;
  /** Sends a signal: that of Ctrl-C to the whole group, as a terminal does, others to the build alone. */
  interrupt: (signal: Interruption) => void;
};

export type Interruption = 'SIGKILL' | 'SIGTERM' | 'SIGINT';

/** Begins a build there. Nothing but what `env` says of the site is taken from here. */
export function startBuild(root: string, env: Record<string, string> = {}, umask = '022'): Build {
  const command = ['-c', `umask ${umask}; exec "$0" lib/tools/build.mjs`, process.execPath];
  const child = spawn('sh', command, {
    cwd: root,
    env: {
      ...withoutSettings(process.env),
      NODE_ENV: 'production',
      SITE_FIRST_PUBLICATION: '1',
      ...env,
    },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (child.pid === undefined) throw new Error('The build did not begin');
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (part: string) => void (text += part));
  }
  const { pid } = child;
  return {
    pid,
    printed: () => text,
    ended: endOf(child),
    interrupt: (signal) => {
      if (signal === 'SIGINT') process.kill(-pid, signal);
      else child.kill(signal);
    },
  };
}

/** The processes that work in a folder or run a file of it, as Linux lists them. */
export function workersIn(root: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => isWithin(root, pid))
    .map(Number);
}

/** The digest that a build printed. Throws when it printed none. */
export function printedDigest(build: Build): string {
  const digest = /SHA-256 of the site: (\w{64})/.exec(build.printed())?.[1];
  if (digest === undefined) throw new Error(`The build gave no digest:\n${build.printed()}`);
  return digest;
}

function endOf(child: ChildProcess): Promise<number | NodeJS.Signals> {
  return new Promise((done, fail) => {
    child.on('error', fail).on('exit', (code, signal) => done(signal ?? code ?? -1));
  });
}

function isWithin(root: string, pid: string): boolean {
  try {
    const folder = resolve(readlinkSync(`/proc/${pid}/cwd`));
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    // A process that is over and not yet collected has no command.
    return command !== '' && (`${folder}/`.startsWith(`${root}/`) || command.includes(`${root}/`));
  } catch {
    return false;
  }
}

function withoutSettings(env: NodeJS.ProcessEnv): Record<string, string | undefined> {
  const kept = Object.entries(env).filter(([name]) => !/^(SITE_|VITEST|NODE_OPTIONS)/.test(name));
  return Object.fromEntries(kept);
}
