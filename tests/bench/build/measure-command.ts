import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { atEnd } from '@/tests/bench/at-end';
import { memoryOfTree } from './process-memory';

/** How a command ran. */
export type CommandRun = {
  readonly ending: 'done' | 'failed' | 'too long';
  /** Wall time. */
  readonly seconds: number;
  /** The most that it and all its processes held at once, in bytes; undefined where nothing tells. */
  readonly peakMemory: number | undefined;
};

type CommandOptions = {
  readonly env?: Readonly<Record<string, string>>;
  /** The file that its output goes to. */
  readonly log: string;
  /** After so many seconds it is ended. */
  readonly limit: number;
  /** Where it runs: in this project where nothing is said. */
  readonly cwd?: string | undefined;
};

/** How often memory is looked at, in milliseconds. */
const LOOK = 200;

/** Between the friendly and the other way of ending a command, in milliseconds. */
const GRACE = 5000;

/**
 * Runs a script of the project in Node and measures it. It has a process group of its own, which
 * ends with this process.
 */
export async function measureCommand(
  args: readonly string[],
  { env = {}, log, limit, cwd }: CommandOptions,
): Promise<CommandRun> {
  const output = openSync(log, 'w');
  const start = performance.now();
  const child = spawn(process.execPath, args, {
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
    cwd,
    stdio: ['ignore', output, output],
    detached: true,
  });
  closeSync(output);
  const end = (signal: NodeJS.Signals) => endGroup(child.pid, signal);
  const forget = atEnd(() => end('SIGKILL'));
  let peak: number | undefined;
  const look = setInterval(() => {
    const held = child.pid === undefined ? undefined : memoryOfTree(child.pid);
    if (held !== undefined) peak = Math.max(peak ?? 0, held);
  }, LOOK);
  let isLate = false;
  const stop = setTimeout(() => {
    isLate = true;
    end('SIGTERM');
  }, limit * 1000);
  const kill = setTimeout(() => end('SIGKILL'), limit * 1000 + GRACE);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  clearInterval(look);
  clearTimeout(stop);
  clearTimeout(kill);
  forget();
  const seconds = (performance.now() - start) / 1000;
  const ending = isLate ? 'too long' : code === 0 ? 'done' : 'failed';
  return { ending, seconds, peakMemory: peak };
}

function endGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // It has ended by itself.
  }
}
