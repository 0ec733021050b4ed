import { ScriptError } from '@/lib/tools/script.mjs';

/** Something in the source of a route that a light page cannot have. */
export type Fault = {
  /** From the root of the project, with slashes. */
  readonly file: string;
  /** Counted from 1. */
  readonly line?: number;
  readonly what: string;
  /** What to write instead. */
  readonly fix: string;
};

/** Throws a ScriptError with every fault, each with its place and the fix; nothing where there is none. */
export function refuse(faults: readonly Fault[]): void {
  if (faults.length === 0) return;
  const lines = faults.map(({ file, line, what, fix }) => `${place(file, line)}: ${what}. ${fix}.`);
  throw new ScriptError(`The light site cannot be made from these routes:\n${lines.join('\n')}`);
}

function place(file: string, line: number | undefined): string {
  return line === undefined ? file : `${file}:${line}`;
}
